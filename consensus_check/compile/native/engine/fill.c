/* The unit `fill`: how many messages more may lie in links in other orders of steps than those that a search took.
 * What is computed, and why, is said in explore/room.py; this is the least solution, state by state until nothing
 * changes. Messages of a link are counted in a byte. */
#include "engine.h"
#include "live.h"

struct cc_filling {
  struct cc_search *search;
  struct cc_worker *worker;
  u32 (*expand)(void *w, const u64 *s);  /* the steps of a state, */
  void (*turn)(u64 *t, u64 *more);       /* and what makes one its representative, its links with it; 0: nothing */
  u64 (*taken)(const u64 *s);            /* the link whose message is taken first; `links`: none */
  void (*asked)(const u64 *s, u64 *mask); /* who would overfill a link with so many more, */
  const u64 *about; /* and for each link and amount which of these are about it (n_masks words each), */
  const u64 *from;  /* by link: where those of the amount 1 begin */
  const u8 *most;   /* by link: what it holds */
  u64 *more;        /* by state, n_words: how many more, a byte a link */
  u8 *due;          /* by state: whether its successors must be told */
  u64 *mine, *there; /* n_words: of the state at hand, of one of its successors */
  u64 *mask, *met;   /* n_masks: of a state; of all */
  u64 links, n_words, n_masks;
  u64 next, swept, again; /* the state that is next; whether each was looked at once; whether one before is due */
  u64 beyond; /* some link would have to hold more than it does */
  u64 failed; /* a successor that is not in the table */
  u64 work;
};

/* Drain: successors are told. */
static void tell(struct cc_worker *w, u32 from, u32 size) {
  struct cc_filling *x = w->more;
  u64 t[cc_words];
  for (u32 i = from; i < from + size; i++) {
    u64 hash = w->hashes[i];
    for (u64 k = 0; k < x->n_words; k++) x->there[k] = x->mine[k];
    cc_copy(t, w->ring + (u64)i * cc_words);
    if (x->turn) {
      x->turn(t, x->there);
      hash = cc_hash(t);
    }
    u32 id = cc_look(x->search, t, hash);
    if (id == CC_NONE) {
      x->failed = 1;
      return;
    }
    u8 *known = (u8 *)(x->more + id * x->n_words), *now = (u8 *)x->there, grown = 0;
    for (u64 k = 0; k < x->links; k++)
      if (now[k] > known[k]) {
        known[k] = now[k];
        grown = 1;
      }
    if (!grown) continue;
    x->due[id] = 1;
    x->again |= id <= x->next;
  }
}

/* Tell the successors of a state. */
static void spread(struct cc_filling *x, const u64 *s, u64 link) {
  struct cc_worker *w = x->worker;
  u64 *own = x->more + x->next * x->n_words;
  for (u64 k = 0; k < x->n_words; k++) x->mine[k] = own[k];
  if (link < x->links && ((u8 *)x->mine)[link]++ == x->most[link]) {
    x->beyond = 1;
    return;
  }
  w->drain = tell;
  w->more = x;
  w->table = x->search->table;
  w->shift = x->search->shift;
  w->key = x->next << 32;
  w->head = 0;
  x->expand(w, s);
  cc_flush(w);
}

/* Go on until nothing changes, or a link is `beyond`, as far as `work` (states) goes. */
u64 cc_filled(struct cc_filling *x) {
  for (;;) {
    for (; x->next < x->search->expanded; x->next++) {
      if (x->swept && !x->due[x->next]) continue;
      if (!x->work) return LV_PAUSE;
      x->work--;
      const u64 *s = cc_state(x->search, (u32)x->next);
      u64 link = x->taken(s);
      if (!x->due[x->next] && link == x->links) continue;
      x->due[x->next] = 0;
      spread(x, s, link);
      if (x->failed) return LV_BROKEN;
      if (x->beyond) return LV_DONE;
    }
    x->swept = 1;
    x->next = 0;
    if (!x->again) return LV_DONE;
    x->again = 0;
  }
}

/* Afterwards: which conditions hold at a state with as many messages more as may lie there. */
u64 cc_overfull(struct cc_filling *x) {
  for (; x->next < x->search->expanded; x->next++) {
    if (!x->work) return LV_PAUSE;
    x->work--;
    const u64 *own = x->more + x->next * x->n_words;
    u64 some = 0;
    for (u64 k = 0; k < x->n_words; k++) some |= own[k];
    if (!some) continue;
    x->asked(cc_state(x->search, (u32)x->next), x->mask);
    for (u64 l = 0; l < x->links; l++) {
      u64 amount = ((const u8 *)own)[l];
      if (!amount) continue;
      const u64 *about = x->about + (x->from[l] + amount - 1) * x->n_masks;
      for (u64 k = 0; k < x->n_masks; k++) x->met[k] |= x->mask[k] & about[k];
    }
  }
  return LV_DONE;
}
