"""The language: what a spec is written with, and how its classes run as plain Python.

| module | what it declares |
|---|---|
| `declare` | the decorators of classes, markers of fields, what a class keeps of its declaration |
| `methods` | the decorators of methods |
| `values` | types of values, timers, groups, the inbox, folds over collections |
| `configuration` | parameters, probabilities, the size, options, assumptions |
| `effects` | what a method does |
| `questions` | what a method may ask |
| `properties` | predicates, properties, the goal, expectations |
| `environment` | topology, timing, rounds, network, faults |
| `world` | what a run must answer |
| `names` | all of the above that a spec may use |
| `reader` | a spec's text, read without running any of it |

`import consensus_check as cc` gives all that a spec may use.
"""
