/* What the search for parts and the walks within them look at. */
#ifndef CC_HUNT_H
#define CC_HUNT_H

#include "live.h"

LV_INLINE struct lv_source *source(const struct lv_hunt *h) { return h->product->source; }
LV_INLINE u32 node_of(const struct lv_hunt *h, u32 v) { return h->product->recurrent[v]; }
LV_INLINE u32 state_of(const struct lv_hunt *h, u32 v) { return h->product->states[node_of(h, v)]; }
LV_INLINE u32 control_of(const struct lv_hunt *h, u32 v) { return h->product->controls[node_of(h, v)]; }
LV_INLINE const u64 *bans(const struct lv_hunt *h, u64 ban) { return h->bans + ban * source(h)->option_words; }

LV_INLINE u32 meets(const u64 *a, const u64 *b, u64 words) {
  u64 both = 0;
  for (u64 i = 0; i < words; i++) both |= a[i] & b[i];
  return both != 0;
}

LV_INLINE u32 any(const u64 *a, u64 words) { return meets(a, a, words); }

#endif
