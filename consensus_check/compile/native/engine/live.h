/* Fair components of the product of a graph and an automaton.
 *
 * This part knows nothing of systems: a source tells it the edges of a state, and what they say of fairness.
 * It calls nothing of any library; memory is handed to it. Every call does some work and comes back; it is
 * called again until it is done. Every field of a struct has 8 bytes, so that the caller mirrors it.
 */
#ifndef CC_LIVE_H
#define CC_LIVE_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define LV_NONE 0xffffffffu
#define LV_UNTOLD 0xfffffffeu /* instead of a size: tables must be told first, */
#define LV_MANY 0xfffffffdu   /* or there are too many */
#define LV_INLINE static inline __attribute__((always_inline))

/* Why a call came back. */
enum {
  LV_DONE,
  LV_PAUSE,  /* `work` is used up */
  LV_ENTRY,  /* tell what follows a control on a letter (need_control, need_letter), call again */
  LV_SLOT,   /* give the control `need_control` its slots, call again */
  LV_ROOM,   /* make room (double what is full), call again */
  LV_MOVES,  /* give the source its `moves` and `enabled`, call again */
  LV_BROKEN, /* the source contradicts itself */
  LV_TABLES, /* tell the source the ways to choose it asks for, call again */
  LV_BEYOND, /* too much to be told here */
};

/* Bits of what a step offers. */
enum { LV_COIN = 2, LV_COSTLY = 4, LV_LOOSE = 8 };

/* A graph. What a function gives is valid until the next call; LV_NONE for a size: it failed. */
struct lv_source {
  void *self;
  u32 (*targets)(void *self, u32 state, const u32 **targets); /* successors, with repetition, in order */
  /* The same with a row for each: unit_words discharged, option_words offered, option_words taken. It and
   * `enabled` may be given late (0 until then). */
  u32 (*moves)(void *self, u32 state, const u32 **targets, const u64 **rows);
  void (*enabled)(void *self, u32 state, u64 *mask); /* unit_words */
  u32 (*quiet)(void *self, u32 state);               /* whether no fair unit is enabled */
  const u32 *parents; /* of each state the first it was found from; 0 where not known */
  u64 states, initial, unit_words, option_words;
  /* Successors with what the steps cost; may be given late. */
  u32 (*priced)(void *self, u32 state, const u32 **targets, const u64 **prices);
  /* As `moves`, by actions: the faces of each together, of which the first begins it; by face also which of `moves`
   * it is. May be given late. */
  u32 (*acts)(void *self, u32 state, const u32 **targets, const u64 **rows, const u8 **begins, const u32 **steps);
};

enum { LV_RECURS = 1, LV_SETTLED = 2, LV_TREE = 4 };

/* Nodes are pairs (state, control), numbered breadth first. Recurrent nodes (whose control recurs, and not every
 * continuation is accepted) have numbers of their own, in the same order; edges are those among them. A control with LV_TREE is met in every state from the first moment
 * and by itself alone, so that a node with it follows the edges along which states were first found. */
struct lv_product {
  struct lv_source *source;
  const u16 *letters; /* of each state: the valuation of the atoms, numbered */
  u64 n_letters;
  const u32 *entries; /* control * n_letters + letter: where its list begins; 0: not told yet */
  const u32 *starts;  /* letter: the same of an initial state */
  const u16 *lists;   /* size, then controls */
  const u8 *flags;    /* by control */
  const u8 *ends;     /* by state: whether an accepted run may end there; 0: anywhere */
  u8 *met;            /* control * n_letters + letter: whether a node has them */
  u32 **slots;        /* by control, by state: 0, or the recurrent number (or any) + 1 */
  u64 widest;         /* most controls in a list */

  u32 *states; /* by node */
  u16 *controls;
  u32 *parents;
  u32 *levels;    /* first node of each distance */
  u32 *recurrent; /* by recurrent number: the node */
  u64 *offsets;   /* by recurrent number: where its edges begin */
  u32 *edges;     /* recurrent numbers; kept while keep_edges */

  u64 count, done, n_recurrent, expanded; /* nodes, of them expanded; recurrent ones, likewise */
  u64 n_levels, level_end;
  u64 cursor;  /* initial states entered; then states entered along the tree */
  u64 settled; /* first settled node, LV_NONE */
  u64 n_edges, keep_edges;
  u64 most_nodes, most_levels, most_edges;
  u64 need_control, need_letter, need_room; /* what a call came back for; nodes and edges more */
  u64 work;
};

u64 lv_product(struct lv_product *p);

/* A set of recurrent nodes, ascending: pool[from .. to), of one found kept[from .. to). Steps that offer a bit
 * of the ban-th bans are left out; 0: none. */
struct lv_part {
  u32 from, to, ban, stage;
};

/* The search for the parts of a product all of whose nodes lie on one fair loop. */
struct lv_hunt {
  struct lv_product *product;
  const u64 *weak, *strong; /* unit_words */
  const u64 *required;      /* option_words: bits of which a loop must offer all */
  const u64 *traits;        /* option_words: bits that are no options */
  const u64 *put_off;       /* by control: untils that are put off */
  const u8 *rests;          /* control * n_letters + letter: whether it may stay while the state stutters */
  u64 has_options;
  u64 spins; /* whether a step that leaves the state as it is may discharge a unit */

  u32 *pool, *kept, *label, *index, *stack, *frame, *at; /* by recurrent number */
  u8 *marks;                                      /* the same: whether it has an edge to itself */
  struct lv_part *parts, *found;
  u64 *bans;
  u32 *buffer; /* edges of the last node looked at, where they are not kept */
  u64 *masks;  /* 3 * unit_words + 2 * option_words: enabled always, sometimes; discharged; offered, taken */
  u64 *mask;   /* unit_words, of one state */

  u64 n_parts, n_found, n_kept, n_bans;
  u64 first_ban; /* what the whole search leaves out */
  u64 most_parts, most_found, most_bans, most_buffer;
  u64 stage, stamp, from, to, ban, next; /* of the part under way */
  u64 depth, top, count, closed, owner, size;
  u64 late, ever; /* untils put off throughout, somewhere */
  u64 need_parts;
  u64 least; /* after lv_settle: the least state in a part found */
  u64 work;

  struct lv_chance *chance; /* where steps are actions with coins; 0: they are not */
  u64 cycles;               /* whether only components are sought that have a cycle */
};

u64 lv_hunt(struct lv_hunt *h);
void lv_settle(struct lv_hunt *h);
u64 lv_home(const struct lv_hunt *h, u64 v);
u64 lv_cases(const struct lv_hunt *h, const u8 *holds);
void lv_again(struct lv_hunt *h, const struct lv_hunt *other, u64 shift);
void lv_count(u32 *numbers, u64 size);
void lv_untils(struct lv_hunt *h, u64 part);
u64 lv_sum(struct lv_hunt *h, u64 part);
u64 lv_resting(struct lv_hunt *h);
u32 lv_successors(struct lv_product *p, u32 number, u32 *out, u64 most);

/* A walk within a part found, breadth first: see loops.c. Entries are nodes with what was met on the way to them
 * (met_words words each), or nodes alone. */
struct lv_walk {
  struct lv_hunt *hunt;
  const u64 *none; /* zeros, as many as for one entry */
  const u64 *full; /* what is looked for, in the same words */
  u64 *met;        /* by entry */
  u32 *numbers, *before, *moves, *lengths; /* by entry: recurrent number; entry before, which of its moves; steps */
  u32 *table;      /* 2^(64 - shift), open addressing: 0, or an entry + 1 */
  u32 *marks;      /* by recurrent number: the walk that came there last */
  u64 part;        /* of those found, from 0 on */
  u64 untils;      /* that some of its nodes put off */
  u64 home, first; /* recurrent numbers */
  u64 below;       /* a length; 0: none */
  u64 left, spent; /* entries that may be looked at; whether there were too few */
  u64 begun, count, done, entered, most, shift, stamp;
  u64 end, last; /* the entry before the last move, LV_NONE: none; which of its moves */
  u64 need_room, work;

  /* Where steps are actions: the faces that are owed, and shown, by entry a number in `met`: where in `sets` they
   * stand, as the size of each and then both, ascending. A face is its node << 32 | which of its state's steps. */
  u64 *sets;
  u32 *places;       /* open addressing: 0, or where in `sets` + 1 */
  const u64 *owing;  /* faces that a walk still owes, ascending */
  u64 n_owing, n_places, n_sets, most_sets, need_sets;
  const u8 *begins;  /* of the entry at hand, by face */
  const u32 *steps;
  u64 act_from, act_to, act_left_out; /* the action at hand */
};

u64 lv_shortest(struct lv_walk *x);
u64 lv_nearest(struct lv_walk *x);
void lv_forget(struct lv_walk *x);
void lv_pairs(struct lv_walk *x);

#define LV_DEAD 0x80000000u /* of a face: its action is out of the question in the part at hand */

/* An action: its node (a recurrent number), what all its faces say together, and the first of its faces. */
struct lv_act {
  u32 node, row, face, none;
};

/* The actions of nodes on cycles: see chance.c. */
struct lv_chance {
  struct lv_product *product;
  const u32 *cycles; /* by recurrent number: 0: it is on no cycle */
  u32 *from;         /* by recurrent number, one more: its first action, */
  u32 *into;         /* where its faces begin in `back` (0 at first), */
  u32 *left;         /* and how many of its actions stay */
  u8 *loose;         /* the same: whether some face stands alone because there were too many ways to choose */
  struct lv_act *acts;
  u32 *faces; /* recurrent numbers */
  u32 *back;  /* actions, by the nodes of their faces */
  u64 *rows;  /* what actions say, each once, */
  u32 *places; /* and where: open addressing, 0 or a number + 1 */
  u64 *row;
  u64 row_words, n_places;
  u64 n_acts, n_faces, n_rows, most_acts, most_faces, most_rows;
  u64 stage, next, need_room;
  u64 strewn; /* after lv_among: whether some node of it is loose */
  u64 work;
};

u64 lv_chance(struct lv_chance *c);
void lv_replace(struct lv_chance *c);
void lv_among(struct lv_hunt *h, const u8 *skip);

/* Nodes are pairs (state, cost so far), breadth first: see layers.c. A cost is at most `late`, past the bound, or
 * one more: what must hold until the goal does not. */
struct lv_layers {
  struct lv_source *source;
  const u16 *letters;
  const u64 *valuations; /* by letter: the goal (bit 0), what must hold before it, what must where a run ends */
  u64 late;
  u32 *best; /* by state: the greatest cost so far + 1, 0: none */

  u32 *states, *costs, *parents; /* by node */
  u64 count, done, begun, most, need_room;
  u64 first_late, first_broken; /* nodes that refute, LV_NONE */
  u64 work;
};

u64 lv_layers(struct lv_layers *x);

LV_INLINE u32 lv_settled(const struct lv_product *p, u32 state, u32 control) {
  return p->flags[control] & LV_SETTLED && (!p->ends || p->ends[state]);
}

/* The recurrent number of a node that was entered, LV_NONE where it has none. */
LV_INLINE u32 lv_number(const struct lv_product *p, u32 state, u32 control) {
  if (!(p->flags[control] & LV_RECURS) || lv_settled(p, state, control)) return LV_NONE;
  return p->slots[control][state] - 1;
}

LV_INLINE u32 lv_entry(const struct lv_product *p, u32 control, u32 state) {
  return p->entries[control * p->n_letters + p->letters[state]];
}

#endif
