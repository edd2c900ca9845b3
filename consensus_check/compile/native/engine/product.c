/* The product of a graph and an automaton, breadth first. */
#include "live.h"

LV_INLINE void enter(struct lv_product *p, u32 state, u32 control, u32 parent) {
  u32 node = (u32)p->count++, flags = p->flags[control], number = 0;
  p->states[node] = state;
  p->controls[node] = (u16)control;
  p->parents[node] = parent;
  p->met[control * p->n_letters + p->letters[state]] = 1;
  u32 settled = lv_settled(p, state, control);
  if (flags & LV_RECURS && !settled) {
    number = (u32)p->n_recurrent++;
    p->recurrent[number] = node;
  }
  if (!(flags & LV_TREE)) p->slots[control][state] = number + 1;
  if (p->settled == LV_NONE && settled) p->settled = node;
}

/* Whether all that may be entered on a letter is told. */
LV_INLINE u64 known(struct lv_product *p, u32 entry, u32 control, u32 letter) {
  p->need_letter = letter;
  p->need_control = control;
  if (!entry) return LV_ENTRY;
  const u16 *list = p->lists + entry;
  for (u32 k = 1; k <= list[0]; k++) {
    p->need_control = list[k];
    if (!p->slots[list[k]] && !(p->flags[list[k]] & LV_TREE)) return LV_SLOT;
  }
  return LV_DONE;
}

/* Room for what one node with so many successors may add. */
LV_INLINE u32 fits(struct lv_product *p, u64 successors) {
  u64 more = p->need_room = successors * p->widest;
  return p->count + more <= p->most_nodes && p->n_levels < p->most_levels &&
         (!p->keep_edges || p->n_edges + more <= p->most_edges);
}

static u64 begin(struct lv_product *p) {
  for (; p->cursor < p->source->initial; p->cursor++) {
    u32 state = (u32)p->cursor, letter = p->letters[state];
    if (!p->work) return LV_PAUSE;
    p->work--;
    u64 why = known(p, p->starts[letter], LV_NONE, letter);
    if (why) return why;
    if (!fits(p, 1)) return LV_ROOM;
    const u16 *list = p->lists + p->starts[letter];
    for (u32 k = 1; k <= list[0]; k++) enter(p, state, list[k], LV_NONE);
  }
  return LV_DONE;
}

/* Enter what follows a node whose control is in every state: along the edges of the tree. */
static u64 along(struct lv_product *p, u32 node, u32 state, u32 control) {
  const u32 *parents = p->source->parents;
  u64 end = p->cursor;
  while (end < p->source->states && parents[end] == state) {
    u64 why = known(p, lv_entry(p, control, (u32)end), control, p->letters[end]);
    if (why) return why;
    end++;
  }
  if (end < p->source->states && parents[end] < state) return LV_BROKEN;
  if (!fits(p, end - p->cursor)) return LV_ROOM;
  for (; p->cursor < end; p->cursor++) {
    const u16 *list = p->lists + lv_entry(p, control, (u32)p->cursor);
    for (u32 k = 1; k <= list[0]; k++)
      if (p->flags[list[k]] & LV_TREE || !p->slots[list[k]][p->cursor]) enter(p, (u32)p->cursor, list[k], node);
  }
  return LV_DONE;
}

static u64 expand(struct lv_product *p, u32 node, u32 state, u32 control) {
  const u32 *targets;
  u32 size = p->source->targets(p->source->self, state, &targets), recurs = p->flags[control] & LV_RECURS;
  if (size == LV_NONE) return LV_BROKEN;
  for (u32 i = 0; i < size; i++) {
    u32 entry = lv_entry(p, control, targets[i]);
    u64 why = known(p, entry, control, p->letters[targets[i]]);
    if (why) return why;
    if (p->lists[entry]) __builtin_prefetch(&p->slots[p->lists[entry + 1]][targets[i]]);
  }
  if (!fits(p, size)) return LV_ROOM;
  u64 first = p->n_edges;
  for (u32 i = 0; i < size; i++) {
    u32 target = targets[i];
    const u16 *list = p->lists + lv_entry(p, control, target);
    for (u32 k = 1; k <= list[0]; k++) {
      u32 then = list[k];
      if (!p->slots[then][target]) enter(p, target, then, node);
      u32 number = recurs && p->keep_edges ? lv_number(p, target, then) : LV_NONE;
      if (number == LV_NONE) continue;
      if (p->n_edges == first || p->edges[p->n_edges - 1] != number) p->edges[p->n_edges++] = number;
    }
  }
  return LV_DONE;
}

/* Number the nodes, as far as `work` (nodes) goes. */
u64 lv_product(struct lv_product *p) {
  if (!p->done) {
    u64 why = begin(p);
    if (why) return why;
    if (!p->level_end) p->level_end = p->count;
  }
  while (p->done < p->count) {
    u32 node = (u32)p->done, state = p->states[node], control = p->controls[node];
    u64 before = p->count, why = LV_DONE;
    if (!p->work) return LV_PAUSE;
    p->work--;
    if (!fits(p, 0)) return LV_ROOM;
    if (p->flags[control] & LV_TREE) why = along(p, node, state, control);
    else if (!lv_settled(p, state, control)) why = expand(p, node, state, control);
    if (why) return why;
    if (node == p->level_end) {
      p->levels[p->n_levels++] = node;
      p->level_end = before;
    }
    if (p->flags[control] & LV_RECURS && !lv_settled(p, state, control)) p->offsets[++p->expanded] = p->n_edges;
    p->done++;
  }
  return LV_DONE;
}

/* The recurrent nodes after one, by number, without its edges being kept: their count, LV_NONE where there are
 * more than `most` or the source failed. */
u32 lv_successors(struct lv_product *p, u32 number, u32 *out, u64 most) {
  u32 node = p->recurrent[number], state = p->states[node], control = p->controls[node];
  const u32 *targets;
  u32 size = p->source->targets(p->source->self, state, &targets), found = 0;
  if (size == LV_NONE || size * p->widest > most) return LV_NONE;
  for (u32 i = 0; i < size; i++) {
    const u16 *list = p->lists + lv_entry(p, control, targets[i]);
    for (u32 k = 1; k <= list[0]; k++) {
      u32 then = lv_number(p, targets[i], list[k]);
      if (then != LV_NONE) out[found++] = then;
    }
  }
  return found;
}
