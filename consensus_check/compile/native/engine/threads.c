/* Large levels on several threads, with the ids, parents and counts that one thread would give. */

#include "engine.h"

#ifndef CC_GRAIN /* other builds are for tests */
#define CC_GRAIN 128 /* states that a thread takes at once */
#endif
#define CC_AHEAD 32   /* entries of the table are wanted in the cache so long before they change */
#define CC_SPIN 20000 /* looks, before the processor is left to others: they may keep it for milliseconds */
#define CC_PAGE 512           /* words in a page, at the least, */
#define CC_STRETCH (1u << 18) /* and in a large one */
#define CC_PATIENT (8ull * CC_LONG) /* occurrences after which a part does not wait for its end to notice `halt` */
#define CC_LEAST 4096 /* states in a part, at the least; the state limit is looked at after so many */

CC_INLINE void cc_pause(void) {
#ifdef __x86_64__
  __builtin_ia32_pause();
#else
  __builtin_arm_yield();
#endif
}

/* Wait for all threads. */
static void cc_meet(struct cc_search *x) {
  struct cc_block *b = x->block;
  u64 phase = __atomic_load_n(&b->phase, __ATOMIC_ACQUIRE);
  if (__atomic_add_fetch(&b->arrived, 1, __ATOMIC_ACQ_REL) == x->n_workers) {
    __atomic_store_n(&b->arrived, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&b->phase, phase + 1, __ATOMIC_RELEASE);
    return;
  }
  for (u32 tries = 0; __atomic_load_n(&b->phase, __ATOMIC_ACQUIRE) == phase; tries++) {
    cc_pause();
    if (tries >= CC_SPIN) b->yield();
  }
}

/* Keep the least key a provisional state was found under. */
CC_INLINE void cc_lower(u64 *key, u64 mine) {
  u64 old = __atomic_load_n(key, __ATOMIC_RELAXED);
  while (mine < old && !__atomic_compare_exchange_n(key, &old, mine, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
  }
}

/* Drain of a search on several threads. Whether an entry is provisional nobody can predict: where its state lies is
 * looked up, for a choice may be compiled to a branch. */
static void cc_share(struct cc_worker *w, u32 from, u32 size) {
  struct cc_search *x = w->search;
  struct cc_block *b = x->block;
  u64 base = b->base, made = w->made, first = w->number * b->most_new;
  if (made + size > b->most_new || ((u32)w->key > CC_LONG && cc_halting(x)))
    __atomic_store_n(&b->failed, 1, __ATOMIC_RELAXED);
  if (__atomic_load_n(&b->failed, __ATOMIC_RELAXED)) return;
  u64 *table = x->table, shift = x->shift, mask = (1ull << (64 - shift)) - 1;
  u64 *fresh = b->states, *keys = b->keys, *places = b->places, width = 8 * cc_words;
  u64 kept[2] = {(u64)x->states, (u64)fresh - base * width}; /* where states lie by id: settled, provisional */
  u64 *ring = w->ring + (u64)from * cc_words, *found = w->keys + from, *hashes = w->hashes + from;
  for (u32 i = 0; i < size; i++) {
    const u64 *s = ring + (u64)i * cc_words;
    u64 key = found[i], hash = hashes[i], tag = cc_tag(hash), at = cc_home(hash, shift), written = 0;
    for (;;) {
      cc_line line = cc_read(table + at);
      __atomic_thread_fence(__ATOMIC_ACQUIRE);
      for (u32 same = cc_tagged(line, tag); same; same &= same - 1) {
        u64 id = (u32)table[at + (u32)__builtin_ctz(same)] - 1, late = id >= base;
        if (cc_same((const u64 *)(kept[late] + id * width), s)) {
          cc_lower(late ? keys + (id - base) : found + i, key);
          goto known;
        }
      }
      u32 free = cc_free(line);
      if (!free) {
        at = (at + 8) & mask;
        continue;
      }
      u64 spare = first + made;
      if (!written) {
        cc_copy(fresh + spare * cc_words, s);
        keys[spare] = key;
        written = 1;
      }
      u64 place = at + (u32)__builtin_ctz(free), entry = tag << 32 | (base + spare + 1), none = 0;
      if (__atomic_compare_exchange_n(table + place, &none, entry, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
        places[spare] = place;
        made++;
        break;
      }
    }
  known:;
  }
  w->made = made;
}

/* How many states lie, as a power of two, in each of the CC_SHARES shares of a part. */
CC_INLINE u64 cc_share_bits(const struct cc_block *b) {
  u64 size = b->to - b->from;
  return size <= CC_SHARES ? 0 : 64 - (u64)__builtin_clzll((size - 1) / CC_SHARES);
}

/* How many new states this thread found from each share of the part: what `cc_edge` goes by. */
static void cc_weigh(const struct cc_block *b, struct cc_worker *w) {
  u64 first = w->number * b->most_new, bits = cc_share_bits(b);
  for (u32 k = 0; k < CC_SHARES; k++) w->shares[k] = 0;
  for (u64 i = first; i < first + w->made; i++) w->shares[((b->keys[i] >> 32) - b->from) >> bits]++;
}

/* Where in the part the share of a thread begins, so that each has about as many new states to settle. Keys may have
 * been lowered since they were weighed, but every thread reads the same weights. */
static u64 cc_edge(const struct cc_search *x, u64 thread) {
  const struct cc_block *b = x->block;
  u64 total = 0, before = 0, k = 0, edge;
  for (u64 t = 0; t < x->n_workers; t++) total += x->workers[t]->made;
  if (thread == x->n_workers) return b->to;
  for (; k < CC_SHARES && before * x->n_workers < total * thread; k++)
    for (u64 t = 0; t < x->n_workers; t++) before += x->workers[t]->shares[k];
  edge = b->from + (k << cc_share_bits(b));
  return edge < b->to ? edge : b->to;
}

/* Touch the memory that new states will be put into, about as many as of the part before. Its first touch is dear, and
 * so the other threads go on expanding meanwhile. */
static void cc_touch(struct cc_search *x, struct cc_worker *w) {
  u64 n = x->n_workers, end = x->block->base + w->made * n;
  for (u64 id = (x->block->base | (CC_PAGE - 1)) + 1; id + CC_PAGE <= end; id += CC_PAGE) {
    if (id / CC_STRETCH % n != w->number) continue;
    for (u64 at = id * cc_words; at < (id + CC_PAGE) * cc_words; at += CC_PAGE) *(volatile u64 *)(x->states + at) = 0;
    *(volatile u32 *)(x->parents + id) = 0;
  }
}

/* Expand states of the part as long as there are some. */
static void cc_expand_part(struct cc_search *x, struct cc_worker *w) {
  struct cc_block *b = x->block;
  cc_begin(w, cc_share);
  cc_touch(x, w);
  w->made = 0;
  while (!__atomic_load_n(&b->failed, __ATOMIC_RELAXED)) {
    u64 id = __atomic_fetch_add(&b->next, CC_GRAIN, __ATOMIC_RELAXED);
    if (id >= b->to) break;
    u64 end = id + CC_GRAIN < b->to ? id + CC_GRAIN : b->to;
    for (; id < end; id++) {
      w->key = id << 32;
      b->idle[id - b->from] = (u8)cc_expand(w, x->states + id * cc_words);
      if (w->head > CC_PATIENT && cc_halting(x)) __atomic_store_n(&b->failed, 1, __ATOMIC_RELAXED);
      if (__atomic_load_n(&b->failed, __ATOMIC_RELAXED)) break;
    }
  }
  cc_flush(w);
  cc_weigh(b, w);
}

/* Take back what this thread put into the table. Later entries never moved earlier ones. */
static void cc_retract(struct cc_search *x, struct cc_worker *w) {
  struct cc_block *b = x->block;
  u64 first = w->number * b->most_new;
  for (u64 i = first; i < first + w->made; i++) x->table[b->places[i]] = 0;
  cc_forget(w);
}

/* Watched predicates of a new state: its id stays where none before it is known. */
CC_INLINE void cc_glance(struct cc_search *x, u64 id, u64 *mask) {
  cc_watch(x->states + id * cc_words, mask);
  for (u32 k = 0; k < cc_watch_words; k++)
    for (u64 hit = mask[k] & x->pending_watch[k]; hit; hit &= hit - 1) {
      u32 *best = x->hits + k * 64 + (u32)__builtin_ctzll(hit), old = __atomic_load_n(best, __ATOMIC_RELAXED);
      while (id < old &&
             !__atomic_compare_exchange_n(best, &old, (u32)id, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
      }
    }
}

/* Give the new states found from this thread's share of the part their ids. */
static void cc_settle(struct cc_search *x, struct cc_worker *w) {
  struct cc_block *b = x->block;
  u64 n = x->n_workers, lo = cc_edge(x, w->number), hi = cc_edge(x, w->number + 1);
  u64 before = 0, open = 0, mask[cc_watch_words];
  u32 *starts = b->starts;
  for (u32 k = 0; k < cc_watch_words; k++) open |= x->pending_watch[k];
  for (u64 p = lo; p < hi; p++) starts[p - b->from] = 0;
  for (u64 t = 0; t < n; t++) {
    u64 first = t * b->most_new, end = first + x->workers[t]->made;
    for (u64 i = first; i < end; i++) {
      u64 parent = b->keys[i] >> 32;
      before += parent < lo;
      if (parent - lo < hi - lo) starts[parent - b->from]++;
    }
  }
  u32 at = (u32)before;
  for (u64 p = lo; p < hi; p++) {
    u32 own = starts[p - b->from];
    starts[p - b->from] = at;
    at += own;
  }
  for (u64 t = 0; t < n; t++) {
    u64 first = t * b->most_new, end = first + x->workers[t]->made;
    for (u64 i = first; i < end; i++) {
      u64 parent = b->keys[i] >> 32;
      if (parent - lo < hi - lo) b->order[starts[parent - b->from]++] = (u32)i;
    }
  }
  for (u64 f = before; f < at; f++) { /* a few under each parent: sort them by insertion */
    u32 one = b->order[f];
    u64 key = b->keys[one], to = f;
    for (; to > before && b->keys[b->order[to - 1]] > key; to--) b->order[to] = b->order[to - 1];
    b->order[to] = one;
  }
  for (u64 f = before; f < at; f++) {
    if (f + CC_AHEAD < at) __builtin_prefetch(x->table + b->places[b->order[f + CC_AHEAD]], 1);
    u64 one = b->order[f], id = b->base + f, *place = x->table + b->places[one];
    cc_copy(x->states + id * cc_words, b->states + one * cc_words);
    x->parents[id] = (u32)(b->keys[one] >> 32);
    *place = *place >> 32 << 32 | (id + 1);
    if (open) cc_glance(x, id, mask);
  }
}

/* One thread between the parts: the next level, where the last is done and `cc_run` would stop for nothing. */
static void cc_next_level(struct cc_search *x) {
  if (x->expanded != x->level_end || x->expanded == x->count || x->count >= x->max_states) return;
  if (x->n_levels == x->most_levels || x->n_levels >= x->bound) return;
  x->levels[x->n_levels++] = (u32)x->level_end;
  x->level_end = x->count;
}

/* The next part, or why there is none. */
static u32 cc_next_part(struct cc_search *x) {
  struct cc_block *b = x->block;
  cc_next_level(x);
  u64 left = x->level_end - x->expanded, most = x->n_workers * b->most_new;
  if (!left || left < x->parallel || x->chunk_end != x->expanded || x->expanded < x->alone) return CC_ALONE;
  if (cc_halting(x)) return CC_HALTED;
  if (x->count + most > x->most_states || x->count + most > x->most_filled ||
      x->n_idle + b->most_size > x->most_idle)
    return CC_ROOM;
  b->from = b->next = x->expanded;
  b->to = x->expanded + (b->size < left ? b->size : left);
  b->base = x->count;
  b->failed = 0;
  return CC_DONE;
}

/* One thread after a part that stays. */
static void cc_finish_part(struct cc_search *x) {
  struct cc_block *b = x->block;
  for (u64 t = 0; t < x->n_workers; t++) x->count += x->workers[t]->made;
  for (u64 p = b->from; p < b->to; p++)
    if (b->idle[p - b->from]) x->idle[x->n_idle++] = (u32)p;
  for (u32 k = 0; k < cc_watch_words; k++)
    for (u64 open = x->pending_watch[k]; open; open &= open - 1)
      if (x->hits[k * 64 + (u32)__builtin_ctzll(open)] != CC_NONE) x->pending_watch[k] &= ~(open & -open);
  x->watched = x->count;
  x->expanded = x->chunk_end = b->to;
  if (b->size < b->most_size) b->size *= 2;
}

/* Whether a part cannot stay: no room, or the state limit might have ended the search within it. */
static u32 cc_voided(struct cc_search *x) {
  u64 made = 0;
  for (u64 t = 0; t < x->n_workers; t++) made += x->workers[t]->made;
  return x->block->failed || x->max_states < made + CC_LEAST || x->count > x->max_states - made - CC_LEAST;
}

/* The share of a thread in a level, between two calls of `cc_run`. Every thread returns the same. */
u32 cc_join(struct cc_search *x, struct cc_worker *w) {
  struct cc_block *b = x->block;
  for (;;) {
    if (!w->number) b->why = cc_next_part(x);
    cc_meet(x);
    if (b->why != CC_DONE) return (u32)b->why;
    cc_expand_part(x, w);
    cc_meet(x);
    u32 voided = cc_voided(x);
    if (voided)
      cc_retract(x, w);
    else
      cc_settle(x, w);
    cc_meet(x);
    w->parts += !voided;
    if (w->number) continue;
    if (!voided)
      cc_finish_part(x);
    else if (b->failed && b->size > CC_LEAST)
      b->size /= 2;
    else
      x->alone = b->to;
  }
}
