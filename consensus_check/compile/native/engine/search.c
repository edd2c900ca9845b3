/* Breadth first on one thread. */

#include "engine.h"

#define CC_CHUNK 4096 /* the state limit is looked at after so many states, as in the search in Python */
#define CC_STRIDE 256 /* a mark, to which the search returns where room is short, after so many */
#ifndef CC_LONG /* other builds are for tests */
#define CC_LONG (1u << 20) /* occurrences of one state after which `halt` is noticed inside it */
#endif

CC_INLINE u64 cc_halting(const struct cc_search *x) { return __atomic_load_n(&x->halt, __ATOMIC_RELAXED); }

/* -- what the generated code reports -------------------------------------------------------------------- */

/* The half of the ring that is written next still waits: it goes first. */
static __attribute__((noinline)) void cc_turn(struct cc_worker *w) {
  if (w->head >= CC_RING) w->drain(w, (u32)w->head & (CC_RING - 1), CC_HALF);
}

void cc_found(void *x, const u64 *t, u32 action) {
  struct cc_worker *w = x;
  u64 hash = cc_hash(t), head = w->head, at = head & (CC_RING - 1);
  __builtin_prefetch(w->table + (hash >> w->shift));
  cc_copy(w->ring + at * cc_words, t);
  w->hashes[at] = hash;
  w->keys[at] = w->key++;
  w->counts[action]++;
  w->head = ++head;
  if (!(head & (CC_HALF - 1))) cc_turn(w);
}

void cc_incident(void *x, u32 kind, u32 action) {
  struct cc_worker *w = x;
  u32 *first = w->incidents + (u64)kind * cc_actions + action, id = (u32)(w->key >> 32);
  if (id < *first) *first = id;
}

/* -- the table -------------------------------------------------------------------------------------------- */

/* Drain of a search on one thread: new states get the next ids. */
static void cc_insert(struct cc_worker *w, u32 from, u32 size) {
  struct cc_search *x = w->search;
  u64 count = x->count, room = x->most_states < x->most_filled ? x->most_states : x->most_filled;
  if (count + size > room || ((u32)w->key > CC_LONG && cc_halting(x))) w->failed = 1;
  if (w->failed) return;
  u64 *states = x->states, *table = x->table, shift = x->shift, mask = (1ull << (64 - shift)) - 1;
  for (u32 i = 0; i < size; i++) {
    const u64 *s = w->ring + (u64)(from + i) * cc_words;
    u64 hash = w->hashes[from + i], tag = cc_tag(hash);
    for (u64 at = cc_home(hash, shift);; at = (at + 8) & mask) {
      cc_line line = cc_read(table + at);
      for (u32 same = cc_tagged(line, tag); same; same &= same - 1)
        if (cc_same(states + ((u32)table[at + (u32)__builtin_ctz(same)] - 1) * (u64)cc_words, s)) goto known;
      u32 free = cc_free(line);
      if (free) {
        cc_copy(states + count * cc_words, s);
        x->parents[count] = (u32)(w->keys[from + i] >> 32);
        table[at + (u32)__builtin_ctz(free)] = tag << 32 | ++count;
        break;
      }
    }
  known:;
  }
  x->count = count;
}

/* Put the states from .. to - 1, all different, into the table. shared: other threads do the same with others. */
void cc_fill(struct cc_search *x, u64 from, u64 to, u64 shared) {
  u64 hashes[CC_HALF], *table = x->table, shift = x->shift, mask = (1ull << (64 - shift)) - 1;
  for (u64 start = from; start < to; start += CC_HALF) {
    u32 size = to - start < CC_HALF ? (u32)(to - start) : CC_HALF;
    for (u32 i = 0; i < size; i++) {
      hashes[i] = cc_hash(x->states + (start + i) * cc_words);
      __builtin_prefetch(table + (hashes[i] >> shift), 1);
    }
    for (u32 i = 0; i < size; i++) {
      u64 made = cc_tag(hashes[i]) << 32 | (start + i + 1), at = cc_home(hashes[i], shift);
      for (;;) {
        u32 free = cc_free(cc_read(table + at));
        if (!free) {
          at = (at + 8) & mask;
          continue;
        }
        u64 *place = table + at + (u32)__builtin_ctz(free), none = 0;
        if (!shared) *place = made;
        if (!shared || __atomic_compare_exchange_n(place, &none, made, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) break;
      }
    }
  }
}

/* The id of a state, CC_NONE where it was not found. */
u32 cc_lookup(struct cc_search *x, const u64 *s) { return cc_look(x, s, cc_hash(s)); }

/* -- the search -------------------------------------------------------------------------------------------- */

/* Look at the watched predicates of states not looked at yet. */
static void cc_notice(struct cc_search *x) {
  u64 open = 0, mask[cc_watch_words];
  for (u32 k = 0; k < cc_watch_words; k++) open |= x->pending_watch[k];
  for (u64 id = x->watched; open && id < x->count; id++) {
    cc_watch(x->states + id * cc_words, mask);
    for (u32 k = 0; k < cc_watch_words; k++) {
      for (u64 hit = mask[k] & x->pending_watch[k]; hit; hit &= hit - 1)
        x->hits[k * 64 + (u32)__builtin_ctzll(hit)] = (u32)id;
      x->pending_watch[k] &= ~mask[k];
    }
    open = 0;
    for (u32 k = 0; k < cc_watch_words; k++) open |= x->pending_watch[k];
  }
  x->watched = x->count;
}

static void cc_begin(struct cc_worker *w, void (*drain)(struct cc_worker *, u32, u32)) {
  w->drain = drain;
  w->table = w->search->table;
  w->shift = w->search->shift;
  w->head = w->failed = 0;
  for (u32 i = 0; i < cc_actions; i++) w->marked[i] = w->counts[i];
}

static void cc_forget(struct cc_worker *w) {
  for (u32 i = 0; i < cc_actions; i++) w->counts[i] = w->marked[i];
}

/* Expand up to `end`. Returns CC_DONE there, CC_ROOM or CC_HALTED before. */
static u32 cc_advance(struct cc_search *x, struct cc_worker *w, u64 end) {
  while (x->expanded < end) {
    u64 stop = x->expanded + CC_STRIDE < end ? x->expanded + CC_STRIDE : end, id = x->expanded;
    u64 count = x->count, n_idle = x->n_idle;
    if (count + 8 * CC_STRIDE > x->most_states || count + 8 * CC_STRIDE > x->most_filled ||
        n_idle + CC_STRIDE > x->most_idle)
      return CC_ROOM;
    cc_begin(w, cc_insert);
    while (id < stop && !cc_halting(x)) {
      w->key = id << 32;
      if (cc_expand(w, x->states + id * cc_words)) x->idle[x->n_idle++] = (u32)id;
      id++;
    }
    cc_flush(w);
    if (w->failed) {
      cc_forget(w);
      x->count = count;
      x->n_idle = n_idle;
      x->torn = 1;
      return cc_halting(x) ? CC_HALTED : CC_ROOM;
    }
    x->expanded = id;
    cc_notice(x);
    if (cc_halting(x)) return CC_HALTED;
  }
  return CC_DONE;
}

/* Search until something is to be said. After CC_ROOM, or where `torn` is set, the table is to be made anew. */
u32 cc_run(struct cc_search *x) {
  struct cc_worker *w = x->workers[0];
  cc_notice(x);
  for (;;) {
    if (x->expanded == x->chunk_end) {
      if (x->expanded == x->level_end) {
        if (x->expanded == x->count) return CC_DONE;
        if (x->n_levels == x->most_levels) return CC_ROOM;
        x->levels[x->n_levels++] = (u32)x->level_end;
        x->level_end = x->count;
      }
      if (x->count >= x->max_states) return CC_STATES;
      if (x->n_levels > x->bound) return CC_BOUND;
      if (cc_halting(x)) return CC_HALTED;
      if (x->level_end - x->expanded >= x->parallel && x->expanded >= x->alone) return CC_PARALLEL;
      u64 left = x->max_states - x->count, room = left < CC_CHUNK ? left : CC_CHUNK;
      x->chunk_end = x->expanded + room < x->level_end ? x->expanded + room : x->level_end;
    }
    u32 why = cc_advance(x, w, x->chunk_end);
    if (why != CC_DONE) return why;
  }
}
