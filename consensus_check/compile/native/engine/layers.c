/* States with what was spent on the way to them, breadth first, for a bound on a cost. */
#include "live.h"

enum { GOAL = 1, HOLD = 2, CORRECT = 4 };

LV_INLINE u64 mask_at(const struct lv_layers *x, u32 state) { return x->valuations[x->letters[state]]; }

LV_INLINE void visit(struct lv_layers *x, u32 state, u64 cost, u32 parent) {
  if (cost + 1 <= x->best[state] || (cost < x->late && mask_at(x, state) & GOAL)) return;
  x->best[state] = (u32)cost + 1;
  x->states[x->count] = state;
  x->costs[x->count] = (u32)cost;
  x->parents[x->count++] = parent;
}

/* Go on until both ways to miss are known or nothing is left, as far as `work` (nodes) goes. */
u64 lv_layers(struct lv_layers *x) {
  struct lv_source *s = x->source;
  u64 broken = x->late + 1;
  if (!s->priced) return LV_MOVES;
  for (; x->begun < s->initial; x->begun++) {
    if (x->count == x->most) return LV_ROOM;
    visit(x, (u32)x->begun, 0, LV_NONE);
  }
  for (; x->done < x->count && (x->first_late == LV_NONE || x->first_broken == LV_NONE); x->done++) {
    if (!x->work) return LV_PAUSE;
    x->work--;
    u32 node = (u32)x->done, state = x->states[node];
    u64 cost = x->costs[node], mask = mask_at(x, state), breaks = cost < x->late && !(mask & HOLD);
    if ((cost >= x->late || breaks) && mask & CORRECT) {
      u64 *first = cost == x->late ? &x->first_late : &x->first_broken;
      if (*first == LV_NONE) *first = node;
      continue;
    }
    const u32 *targets;
    const u64 *prices;
    u32 size = s->priced(s->self, state, &targets, &prices);
    if (size == LV_NONE) return LV_BROKEN;
    x->need_room = size;
    if (x->count + size > x->most) return LV_ROOM;
    for (u32 i = 0; i < size; i++) {
      u64 then = cost;
      if (breaks) then = broken;
      else if (cost < x->late) then = prices[i] > x->late - cost ? x->late : cost + prices[i];
      visit(x, targets[i], then, node);
    }
  }
  return LV_DONE;
}
