/* The reachable graph of a search as a source of edges: states are expanded again, successors looked up.
 *
 * All but `cc_step`, `cc_toss` and `cc_priced`, which are linked with the steps of a system, depends on the number
 * of words of a state alone. */
#include "engine.h"
#include "live.h"

/* What a state's steps come from where there are coins, and its actions. A toss is a possible occurrence of an action
 * with coins, be it one that errs. */
struct lv_tosses {
  u32 *actions; /* by toss: its action, */
  u64 *numbers; /* its occurrence, */
  u32 *steps;   /* and the step it is, where coins fall in it; LV_NONE */
  const u8 *sure; /* by action: whether all its choices are coins */
  u32 *own;     /* the tosses of one action, */
  u64 *asked;   /* and their occurrences */
  u32 *ids;     /* `most` of each: faces */
  u64 *rows;
  u8 *begins;
  u32 *moves;  /* which step each is */
  u64 *book;   /* of known tosses: action, their number, occurrences, number of tables (all ones: too many); of each
                * table its size and which tosses */
  u64 *places; /* open addressing: 0, or where in `book` */
  u64 n_places;
  u64 size, faces, most, many;
  u64 need_action, need_size, need_hash;
};

struct lv_reader {
  struct cc_search *search;
  struct cc_worker *worker; /* one of its own, whose counts and incidents nobody reads */
  u32 (*expand)(void *w, const u64 *s); /* functions of the system; */
  void (*steps)(void *x, const u64 *s, u64 *enabled);
  void (*enabled)(const u64 *s, u64 *enabled);
  u32 (*quiet)(const u64 *s);
  void (*costs)(void *x, const u64 *s); /* of the measure in which steps are priced; 0: none */
  u64 unit_words, option_words;
  u32 *ids;                             /* `most` of each: successors, */
  u64 *hashes, *words, *rows, *prices;  /* and of moves what they are and say */
  u64 *unread;                          /* unit_words: what is enabled */
  u64 size, priced, most;
  u64 failed;  /* no room, or a successor that is not in the table */
  u64 pricing; /* steps are priced without being told otherwise */
  const u64 *freed; /* by action, unit_words: what it discharges where coins fall as it suits; 0: they do not */
  struct lv_tosses *tosses; /* 0: nobody asks */
};

static void gather(struct cc_worker *w, u32 from, u32 size) {
  struct lv_reader *r = w->more;
  struct cc_search *x = w->search;
  if (r->size + size > r->most) r->failed = 1;
  if (r->failed) return;
  for (u32 i = from; i < from + size; i++) {
    const u64 *home = x->table + cc_home(w->hashes[i], x->shift);
    u32 same = cc_tagged(cc_read(home), cc_tag(w->hashes[i]));
    if (same) __builtin_prefetch(cc_state(x, (u32)home[__builtin_ctz(same)] - 1));
  }
  for (u32 i = from; i < from + size; i++) {
    u32 id = cc_look(x, w->ring + (u64)i * cc_words, w->hashes[i]);
    if (id == CC_NONE) r->failed = 1;
    r->ids[r->size++] = id;
  }
}

u32 lv_targets(void *self, u32 state, const u32 **targets) {
  struct lv_reader *r = self;
  struct cc_worker *w = r->worker;
  if (state >= r->search->expanded) return 0;
  w->drain = gather;
  w->more = r;
  w->table = r->search->table;
  w->shift = r->search->shift;
  w->key = (u64)state << 32;
  w->head = r->size = r->failed = 0;
  r->expand(w, cc_state(r->search, state));
  cc_flush(w);
  *targets = r->ids;
  return r->failed ? LV_NONE : (u32)r->size;
}

void cc_step(void *x, const u64 *t, u32 action, u64 occurrence, const u64 *discharged, const u64 *offers,
             const u64 *takes) {
  struct lv_reader *r = x;
  (void)occurrence;
  if (r->size == r->most) {
    r->failed = 1;
    return;
  }
  u64 coin = offers[0] & LV_COIN;
  const u64 *more = coin && r->freed ? r->freed + action * cc_unit_words : 0;
  if (coin && r->tosses) r->tosses->steps[r->tosses->size - 1] = (u32)r->size;
  u64 hash = cc_hash(t), *row = r->rows + r->size * (cc_unit_words + 2 * cc_option_words);
  __builtin_prefetch(r->search->table + cc_home(hash, r->search->shift));
  r->hashes[r->size] = hash;
  cc_copy(r->words + r->size * cc_words, t);
  for (u32 i = 0; i < cc_unit_words; i++) *row++ = discharged[i] | (more ? more[i] : 0);
  for (u32 i = 0; i < cc_option_words; i++) *row++ = offers[i];
  for (u32 i = 0; i < cc_option_words; i++) *row++ = takes[i];
  r->size++;
}

/* Comes before the step it is, if it is one. */
void cc_toss(void *x, u32 action, u64 occurrence) {
  struct lv_reader *r = x;
  struct lv_tosses *t = r->tosses;
  if (!t) return;
  if (t->size == r->most) {
    r->failed = 1;
    return;
  }
  t->actions[t->size] = action;
  t->numbers[t->size] = occurrence;
  t->steps[t->size++] = LV_NONE;
}

void cc_priced(void *x, const u64 *t, u64 cost) {
  struct lv_reader *r = x;
  if (r->priced == r->most) {
    r->failed = 1;
    return;
  }
  if (r->pricing) {
    u64 hash = cc_hash(t);
    __builtin_prefetch(r->search->table + cc_home(hash, r->search->shift));
    r->hashes[r->priced] = hash;
    cc_copy(r->words + r->priced * cc_words, t);
  }
  r->prices[r->priced++] = cost;
}

/* Successors noted in `hashes` and `words`, as ids. */
static u32 resolved(struct lv_reader *r, u64 size) {
  for (u64 i = 0; !r->failed && i < size; i++) {
    r->ids[i] = cc_look(r->search, r->words + i * cc_words, r->hashes[i]);
    if (r->ids[i] == CC_NONE) r->failed = 1;
  }
  return r->failed ? LV_NONE : (u32)size;
}

u32 lv_priced(void *self, u32 state, const u32 **targets, const u64 **prices) {
  struct lv_reader *r = self;
  if (state >= r->search->expanded) return 0;
  r->priced = r->failed = 0;
  r->pricing = 1;
  r->costs(r, cc_state(r->search, state));
  r->pricing = 0;
  *targets = r->ids;
  *prices = r->prices;
  return resolved(r, r->priced);
}

u32 lv_moves(void *self, u32 state, const u32 **targets, const u64 **rows) {
  struct lv_reader *r = self;
  u64 row = r->unit_words + 2 * r->option_words;
  if (state >= r->search->expanded) return 0;
  const u64 *s = cc_state(r->search, state);
  r->size = r->priced = r->failed = 0;
  if (r->tosses) r->tosses->size = 0;
  r->steps(r, s, r->unread);
  if (r->costs) {
    r->costs(r, s);
    if (r->priced != r->size) r->failed = 1;
    for (u64 i = 0; !r->failed && i < r->size; i++)
      if (r->prices[i]) r->rows[i * row + r->unit_words] |= LV_COSTLY;
  }
  *targets = r->ids;
  *rows = r->rows;
  return resolved(r, r->size);
}

/* -- actions ------------------------------------------------------------------------------------------- */

/* A step as a face of an action. */
static void face(struct lv_reader *r, u32 step, u32 begins, u64 offers) {
  struct lv_tosses *t = r->tosses;
  u64 words = r->unit_words + 2 * r->option_words, *row = t->rows + t->faces * words;
  if (t->faces == t->most) {
    t->many = 1;
    return;
  }
  for (u64 i = 0; i < words; i++) row[i] = r->rows[step * words + i];
  row[r->unit_words] |= offers;
  t->ids[t->faces] = r->ids[step];
  t->moves[t->faces] = step;
  t->begins[t->faces++] = (u8)begins;
}

/* Where in the book the tosses of an action are, 0: nowhere. */
static u64 told(struct lv_tosses *t, u64 action, u64 size) {
  u64 hash = action, mask = t->n_places - 1;
  for (u64 i = 0; i < size; i++) hash = ((hash ^ hash >> 32) + t->asked[i]) * 0x9e3779b97f4a7c15u;
  t->need_action = action;
  t->need_size = size;
  t->need_hash = hash >> 32;
  for (u64 at = t->need_hash & mask; t->places[at]; at = (at + 1) & mask) {
    const u64 *known = t->book + t->places[at];
    u64 same = known[0] == action && known[1] == size;
    for (u64 i = 0; same && i < size; i++) same = known[2 + i] == t->asked[i];
    if (same) return t->places[at];
  }
  return 0;
}

/* All tosses of an action as the faces of one. */
static void together(struct lv_reader *r, u64 size) {
  struct lv_tosses *t = r->tosses;
  for (u64 k = 0; k < size; k++)
    if (t->steps[t->own[k]] == LV_NONE) return;
  for (u64 k = 0; k < size; k++) { /* in the order of their occurrences */
    u64 at = k;
    u32 own = t->own[k];
    for (; at && t->numbers[t->own[at - 1]] > t->numbers[own]; at--) t->own[at] = t->own[at - 1];
    t->own[at] = own;
  }
  for (u64 k = 0; k < size; k++) face(r, t->steps[t->own[k]], !k, 0);
}

/* The actions that the tosses of one make; 0: that is not known. */
static u32 tossed(struct lv_reader *r, u32 action) {
  struct lv_tosses *t = r->tosses;
  u64 size = 0;
  for (u32 k = 0; k < t->size; k++) {
    if (t->actions[k] != action) continue;
    t->own[size] = k;
    t->asked[size++] = t->numbers[k];
  }
  u64 known = t->sure[action] ? 0 : told(t, action, size);
  if (t->sure[action]) together(r, size);
  else if (!known) return 0;
  const u64 *table = t->book + known + 2 + size;
  u64 left = known ? *table++ : 0;
  for (u64 k = 0; left == ~0ull && k < size; k++)
    if (t->steps[t->own[k]] != LV_NONE) face(r, t->steps[t->own[k]], 1, LV_LOOSE);
  for (; left && left != ~0ull; left--) {
    u64 faces = *table++, whole = 1;
    for (u64 k = 0; k < faces; k++) whole &= t->steps[t->own[table[k]]] != LV_NONE;
    for (u64 k = 0; whole && k < faces; k++) face(r, t->steps[t->own[table[k]]], !k, 0);
    table += faces;
  }
  for (u64 k = 0; k < size; k++) t->steps[t->own[k]] = LV_NONE;
  return 1;
}

u32 lv_acts(void *self, u32 state, const u32 **targets, const u64 **rows, const u8 **begins, const u32 **steps) {
  struct lv_reader *r = self;
  struct lv_tosses *t = r->tosses;
  t->faces = t->many = t->size = 0;
  u32 size = lv_moves(self, state, targets, rows);
  if (size == LV_NONE) return LV_NONE;
  for (u32 i = 0; i < size; i++)
    if (!(r->rows[i * (r->unit_words + 2 * r->option_words) + r->unit_words] & LV_COIN)) face(r, i, 1, 0);
  for (;;) { /* the actions in order */
    u32 action = LV_NONE;
    for (u32 k = 0; k < t->size; k++)
      if (t->steps[k] != LV_NONE && t->actions[k] < action) action = t->actions[k];
    if (action == LV_NONE) break;
    if (!tossed(r, action)) return LV_UNTOLD;
  }
  *targets = t->ids;
  *rows = t->rows;
  *begins = t->begins;
  *steps = t->moves;
  return t->many ? LV_MANY : (u32)t->faces;
}

void lv_enabled(void *self, u32 state, u64 *mask) {
  struct lv_reader *r = self;
  r->enabled(cc_state(r->search, state), mask);
}

u32 lv_quiet(void *self, u32 state) {
  struct lv_reader *r = self;
  return r->quiet(cc_state(r->search, state));
}

/* -- what holds at states ------------------------------------------------------------------------------ */

struct lv_spelling {
  struct cc_search *search;
  void (*predicates)(const u64 *s, u64 *mask);
  u64 *mask;       /* as many words as the predicates need */
  const u64 *bits; /* which of them make a letter's valuation, in this order; at most 64 */
  u64 n_bits;
  u64 *valuations; /* by letter */
  u32 *places;     /* 2^17, open addressing: 0, or a letter + 1 */
  u16 *letters;    /* by state */
  u64 n_letters, next;
  u64 work;
};

/* Give states their letters, as far as `work` goes. LV_ROOM: there are more letters than can be told apart. */
u64 lv_spell(struct lv_spelling *x) {
  for (; x->next < x->search->count; x->next++) {
    if (!x->work) return LV_PAUSE;
    x->work--;
    x->predicates(cc_state(x->search, (u32)x->next), x->mask);
    u64 valuation = 0;
    for (u64 i = 0; i < x->n_bits; i++) valuation |= (x->mask[x->bits[i] >> 6] >> (x->bits[i] & 63) & 1) << i;
    u64 at = valuation * 0x9e3779b97f4a7c15u >> 47;
    while (x->places[at] && x->valuations[x->places[at] - 1] != valuation) at = (at + 1) & 0x1ffff;
    if (!x->places[at]) {
      if (x->n_letters == 0xffff) return LV_ROOM;
      x->valuations[x->n_letters] = valuation;
      x->places[at] = (u32)++x->n_letters;
    }
    x->letters[x->next] = (u16)(x->places[at] - 1);
  }
  return LV_DONE;
}
