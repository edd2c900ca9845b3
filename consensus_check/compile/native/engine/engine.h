/* The contract between the fixed engine and the code generated for one system.
 *
 * A state is cc_words 64-bit words. States lie one after another in breadth-first order; a state's id is its
 * position. The engine calls nothing of any library: memory is handed to it, threads are started by the caller.
 * `cc_words` and its like are constants of the linked module, so every loop over words unrolls there.
 */
#ifndef CC_ENGINE_H
#define CC_ENGINE_H

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned __int128 u128;

#define CC_NONE 0xffffffffu /* no state */
#define CC_RING 64          /* successors that wait for their place in the table, a power of two */
#define CC_HALF (CC_RING / 2)
#define CC_SHARES 64

/* -- the system: constants and functions of the generated module -------------------------------------- */

extern const u32 cc_words, cc_actions, cc_unit_words, cc_option_words, cc_watch_words;

u32 cc_expand(void *x, const u64 *s);               /* cc_found or cc_incident for each occurrence; 1: idle */
void cc_steps(void *x, const u64 *s, u64 *enabled); /* cc_step for each occurrence without incident */
void cc_enabled(const u64 *s, u64 *enabled);
u32 cc_quiet(const u64 *s);
void cc_watch(const u64 *s, u64 *mask);

/* -- the engine: functions that the generated module calls -------------------------------------------- */

enum { CC_ERROR, CC_OVERFLOW, CC_RANGE, CC_BROKEN, CC_KINDS };

void cc_found(void *x, const u64 *t, u32 action);
void cc_incident(void *x, u32 kind, u32 action);
void cc_step(void *x, const u64 *t, u32 action, u64 occurrence, const u64 *discharged, const u64 *offers,
             const u64 *takes);
void cc_priced(void *x, const u64 *t, u64 cost);

/* -- what a search owns --------------------------------------------------------------------------------
 * Every field has 8 bytes, so that the caller mirrors the structs field by field. */

struct cc_search {
  u64 *states;  /* count * cc_words words */
  u32 *parents; /* id of the state each was first found from; CC_NONE for initial states */
  u64 *table;   /* 2^(64 - shift) entries, tag << 32 | id + 1; 0: free */
  u32 *levels;  /* id of the first state of each depth */
  u32 *idle;    /* ids of idle states, ascending */
  u64 shift;    /* an entry's home is the line of hash >> shift */

  u64 count;    /* states found */
  u64 expanded; /* states expanded; those before this id */
  u64 n_levels;
  u64 n_idle;
  u64 level_end; /* id after the last state of the level under expansion, */
  u64 chunk_end; /* and of the part of it before the limits are looked at */
  u64 torn;      /* the table holds states that were taken back */

  u64 most_states; /* rooms: how many of each fit into what is reserved, */
  u64 most_filled; /* and states into the table before it must grow */
  u64 most_levels;
  u64 most_idle;

  u64 max_states; /* limits: all ones where there is none */
  u64 bound;
  u64 parallel; /* return where a level has at least so many states left to expand, */
  u64 alone;    /* but not before this state is expanded */
  u64 halt;     /* set by the caller at any time: return soon */

  u64 *pending_watch; /* cc_watch_words: watched predicates that have not held yet */
  u32 *hits;          /* first state of each watched predicate, CC_NONE */
  u64 watched;        /* states looked at */

  struct cc_worker **workers;
  u64 n_workers;
  struct cc_block *block; /* what several threads share */
};

/* A level on several threads: part by part. First all expand, and new states get provisional ids from `base`
 * on; where several find the same one, the least key (state << 32 | occurrence) stays. Then the new states are
 * put in the order of their keys, which is the order in which one thread would have found them. */
struct cc_block {
  u64 from, to; /* states of this part */
  u64 base;     /* provisional ids begin here */
  u64 size;     /* states in the next part, at most most_size */
  u64 most_size;
  u64 next;     /* the first state that no thread has taken */
  u64 failed;   /* no room for what was found: the part is taken back */
  u64 arrived;  /* threads at the barrier */
  u64 phase;    /* barriers passed */
  u64 why;      /* what a thread says when it comes back */
  u64 most_new; /* provisional states of one thread */
  u64 *states;  /* n_workers * most_new provisional states, a region for each thread, */
  u64 *keys;    /* their keys */
  u64 *places;  /* and where in the table they stand */
  u32 *order;   /* room for as many numbers */
  u32 *starts;  /* most_size + 1: how many new states come from each state, then where theirs begin */
  u8 *idle;     /* most_size: whether a state is idle */
  void (*yield)(void); /* give the processor to somebody else */
};

/* One thread's part. `cc_expand(worker, s)` reports to it: successors go through the ring to `drain`, which is
 * called with half a ring at a time and decides what is done with them (insert, look up). */
struct cc_worker {
  struct cc_search *search;
  void (*drain)(struct cc_worker *w, u32 from, u32 size); /* entries from .. from + size - 1, no wrap */
  u64 *table; /* copies of the search's, for the prefetch */
  u64 shift;
  u64 head;       /* successors put into the ring */
  u64 key;        /* current state << 32 | occurrences of it found so far */
  u64 *ring;      /* CC_RING states */
  u64 *hashes;    /* CC_RING */
  u64 *keys;      /* CC_RING: the key under which each was found */
  u64 *counts;    /* occurrences by action */
  u64 *marked;    /* cc_actions: the counts at the last mark */
  u32 *incidents; /* CC_KINDS * cc_actions: id of the first state of each, CC_NONE */
  u64 failed;     /* no room: what was done since the last mark is void */
  void *more;     /* of whoever set `drain` */
  u64 number;     /* of this thread */
  u64 made;       /* provisional states of this thread in this part */
  u64 parts;      /* parts of levels done */
  u64 shares[CC_SHARES]; /* how its new states lie in the part */
};

/* Why a call came back. */
enum {
  CC_DONE,     /* every state is expanded */
  CC_HALTED,   /* `halt` was set */
  CC_STATES,   /* max_states */
  CC_BOUND,    /* the depth */
  CC_ROOM,     /* make room (more of what is short), cc_rehash, call again */
  CC_PARALLEL, /* a level is large enough for threads */
  CC_ALONE,    /* the next part of the level is for one thread */
};

/* -- pieces that every part of the engine uses ---------------------------------------------------------- */

#define CC_INLINE static inline __attribute__((always_inline))

/* For each word of a state. build.py knows these loops by the pragma: they alone unroll, once the number is known. */
#define CC_EACH_WORD(i) _Pragma("clang loop vectorize(disable)") for (u32 i = 0; i < cc_words; i++)

CC_INLINE u64 cc_hash(const u64 *s) {
#ifdef CC_WEAK_HASH /* for tests: nearly everything collides */
  u64 h = 0;
  CC_EACH_WORD(i) h ^= s[i];
  return (h & 3) << 62 | (h & 1);
#else
  u64 h = 0x9e3779b97f4a7c15u;
  CC_EACH_WORD(i) {
    u128 p = (u128)(h ^ s[i]) * 0xd6e8feb86659fd93u;
    h = (u64)p ^ (u64)(p >> 64);
  }
  return h;
#endif
}

CC_INLINE u32 cc_same(const u64 *a, const u64 *b) {
#ifdef CC_TRUST_TAGS /* for tests: a fault that loses states */
  return 1;
#else
  u64 d = 0;
  CC_EACH_WORD(i) d |= a[i] ^ b[i];
  return d == 0;
#endif
}

CC_INLINE void cc_copy(u64 *to, const u64 *from) {
  CC_EACH_WORD(i) to[i] = from[i];
}

CC_INLINE const u64 *cc_state(const struct cc_search *x, u32 id) { return x->states + (u64)id * cc_words; }

/* The table is lines of the cache, eight entries each. An entry is in the line of its home or, where that is full,
 * in the next; a free place in a line ends the search. */
typedef u64 cc_line __attribute__((vector_size(64)));
typedef _Bool cc_eight __attribute__((ext_vector_type(8)));

CC_INLINE u64 cc_tag(u64 hash) { return (u32)hash | 1; } /* never that of a free place */

CC_INLINE u64 cc_home(u64 hash, u64 shift) { return hash >> shift & ~7ull; }

CC_INLINE cc_line cc_read(const u64 *place) { return *(const volatile cc_line *)place; }

CC_INLINE u32 cc_bits(cc_line truth) {
  cc_eight eight = __builtin_convertvector(truth, cc_eight);
  u8 bits;
  __builtin_memcpy(&bits, &eight, 1);
  return bits;
}

/* Which entries of a line have a tag, and which are free. */
CC_INLINE u32 cc_tagged(cc_line line, u64 tag) { return cc_bits((cc_line)((line >> 32) == tag)); }

CC_INLINE u32 cc_free(cc_line line) { return cc_bits((cc_line)(line == 0)); }

/* The id of a state, CC_NONE where it is not in the table. */
CC_INLINE u32 cc_look(const struct cc_search *x, const u64 *s, u64 hash) {
  u64 mask = (1ull << (64 - x->shift)) - 1;
  for (u64 at = cc_home(hash, x->shift);; at = (at + 8) & mask) {
    cc_line line = cc_read(x->table + at);
    for (u32 same = cc_tagged(line, cc_tag(hash)); same; same &= same - 1) {
      u32 id = (u32)x->table[at + (u32)__builtin_ctz(same)] - 1;
      if (cc_same(cc_state(x, id), s)) return id;
    }
    if (cc_free(line)) return CC_NONE;
  }
}

/* Hand over what still waits in the ring. */
CC_INLINE void cc_flush(struct cc_worker *w) {
  u32 head = (u32)w->head & (CC_RING - 1), half = head & (CC_HALF - 1);
  if (w->head >= CC_HALF) w->drain(w, head < CC_HALF ? CC_HALF : 0, CC_HALF);
  if (half) w->drain(w, head - half, half);
  w->head = 0;
}

#endif
