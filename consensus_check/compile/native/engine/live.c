/* The unit `live`: products and their fair components. `product.c`, `fair.c`, `loops.c` and `layers.c` stand alone; `source.c` is
 * linked with a system and its search. */
#include "source.c"
#include "product.c"
#include "fair.c"
#include "loops.c"
#include "layers.c"
