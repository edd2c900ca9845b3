/* Walks within a part that was found: the shortest loop through a node, breadth first over (node, what was met
 * on the way), and the nearest thing not met yet, breadth first over nodes. */
#include "hunt.h"

/* What was met: weak units discharged or seen disabled, strong ones discharged, strong ones seen enabled; options
 * offered, taken; untils seen not put off. */
LV_INLINE u64 met_words(const struct lv_hunt *h) {
  return 3 * source(h)->unit_words + 2 * source(h)->option_words + 1;
}

LV_INLINE u64 *met_at(const struct lv_walk *x, u64 entry) { return x->met + entry * met_words(x->hunt); }

/* What was met before, by a step that says `said`, and by the node it leads to. */
static void meet(const struct lv_walk *x, const u64 *before, const u64 *said, u32 v, u64 *then) {
  struct lv_hunt *h = x->hunt;
  struct lv_source *s = source(h);
  u64 units = s->unit_words, options = s->option_words;
  s->enabled(s->self, state_of(h, v), h->mask);
  for (u64 i = 0; i < units; i++) {
    then[i] = before[i] | (h->weak[i] & (said[i] | ~h->mask[i]));
    then[units + i] = before[units + i] | (h->strong[i] & said[i]);
    then[2 * units + i] = before[2 * units + i] | (h->strong[i] & h->mask[i]);
  }
  for (u64 i = 0; i < 2 * options; i++) then[3 * units + i] = before[3 * units + i] | said[units + i];
  then[3 * units + 2 * options] = before[3 * units + 2 * options] | (x->untils & ~h->put_off[control_of(h, v)]);
}

/* Whether a loop that met this may close. */
static u32 complete(const struct lv_walk *x, const u64 *met) {
  struct lv_hunt *h = x->hunt;
  u64 units = source(h)->unit_words, options = source(h)->option_words, lacks = 0;
  const u64 *offered = met + 3 * units, *taken = offered + options;
  for (u64 i = 0; i < units; i++) lacks |= (h->weak[i] & ~met[i]) | (met[2 * units + i] & ~met[units + i]);
  for (u64 i = 0; i < options; i++)
    lacks |= (offered[i] & ~h->traits[i] & ~taken[i]) | (h->required[i] & ~offered[i]);
  return !(lacks | (x->untils & ~taken[options]));
}

/* Whether a walk that met `then` met something of `full`, or something required, that one that met `before` did
 * not. */
static u32 more(const struct lv_walk *x, const u64 *before, const u64 *then) {
  struct lv_hunt *h = x->hunt;
  u64 units = source(h)->unit_words, options = source(h)->option_words, found = 0;
  u64 taken = 3 * units + options, last = taken + options;
  for (u64 i = 0; i < 2 * units; i++) found |= x->full[i] & then[i] & ~before[i];
  for (u64 i = taken; i <= last; i++) found |= x->full[i] & then[i] & ~before[i];
  for (u64 i = 0; i < options; i++) found |= h->required[i] & then[3 * units + i] & ~before[3 * units + i];
  return found != 0;
}

/* The nodes of the part that a move to a state may lead to, ascending: `buffer`. */
static u32 within(struct lv_walk *x, u32 control, u32 target) {
  struct lv_hunt *h = x->hunt;
  const u16 *list = h->product->lists + lv_entry(h->product, control, target);
  u32 found = 0;
  for (u32 k = 1; k <= list[0]; k++) {
    u32 then = lv_number(h->product, target, list[k]), at = found;
    if (then == LV_NONE || h->label[then] != (u32)x->part + 1) continue;
    for (; at && h->buffer[at - 1] > then; at--) h->buffer[at] = h->buffer[at - 1];
    h->buffer[at] = then;
    found++;
  }
  return found;
}

LV_INLINE u64 hashed(const struct lv_walk *x, u32 v, const u64 *met) {
  u64 hash = (v + 1) * 0x9e3779b97f4a7c15u, words = met_words(x->hunt);
  for (u64 i = 0; i < words; i++) hash = ((hash << 23 | hash >> 41) ^ met[i]) * 0x9e3779b97f4a7c15u;
  return hash >> x->shift;
}

/* The place in the table of a node with what was met: that of the same, or a free one. */
static u64 place(const struct lv_walk *x, u32 v, const u64 *met) {
  u64 words = met_words(x->hunt), last = (1ull << (64 - x->shift)) - 1, at = hashed(x, v, met);
  for (;; at = (at + 1) & last) {
    if (!x->table[at]) return at;
    u32 entry = x->table[at] - 1;
    if (x->numbers[entry] != v) continue;
    u64 i = 0;
    while (i < words && met_at(x, entry)[i] == met[i]) i++;
    if (i == words) return at;
  }
}

LV_INLINE void add(struct lv_walk *x, u32 v, u32 before, u32 move) {
  x->numbers[x->count] = v;
  x->before[x->count] = before;
  x->moves[x->count] = move;
  x->lengths[x->count++] = before == LV_NONE ? 0 : x->lengths[before] + 1;
}

/* Put into the table what is not there yet: all, after it was made larger. */
static void entered(struct lv_walk *x) {
  for (; x->entered < x->count; x->entered++)
    x->table[place(x, x->numbers[x->entered], met_at(x, x->entered))] = (u32)x->entered + 1;
}


/* The steps of the next entry, which leaves room for what they lead to; LV_DONE, or why not. */
static u64 steps(struct lv_walk *x, u32 *size, const u32 **targets, const u64 **rows) {
  struct lv_hunt *h = x->hunt;
  struct lv_source *s = source(h);
  if (!x->work) return LV_PAUSE;
  *size = s->moves(s->self, state_of(h, x->numbers[x->done]), targets, rows);
  if (*size == LV_NONE || *size * h->product->widest > h->most_buffer) return LV_BROKEN;
  x->need_room = *size * h->product->widest + 2;
  if (x->count + x->need_room > x->most) return LV_ROOM;
  x->work--;
  return LV_DONE;
}

LV_INLINE u32 left_out(const struct lv_walk *x, const u64 *said) {
  const struct lv_hunt *h = x->hunt;
  u64 ban = h->found[x->part].ban;
  return ban && meets(said + source(h)->unit_words, bans(h, ban - 1), source(h)->option_words);
}

/* The shortest loop from `home` back to it, of those shorter than `below`, as far as `left` (entries looked at)
 * goes: the entry before its last move, and which of its moves that is. */
u64 lv_shortest(struct lv_walk *x) {
  struct lv_hunt *h = x->hunt;
  u64 row = source(h)->unit_words + 2 * source(h)->option_words;
  if (!source(h)->moves) return LV_MOVES;
  if (!x->begun) {
    meet(x, x->none, x->none, (u32)x->home, met_at(x, 0));
    add(x, (u32)x->home, LV_NONE, 0);
    x->begun = 1;
  }
  entered(x);
  for (; x->done < x->count; x->done++) {
    u32 here = (u32)x->done, size, index = 0;
    const u32 *targets;
    const u64 *rows;
    if (x->below && x->lengths[here] + 1 >= x->below) return LV_DONE;
    x->spent = !x->left;
    if (x->spent) return LV_DONE;
    u64 why = steps(x, &size, &targets, &rows);
    if (why) return why;
    x->left--;
    for (u32 i = 0; i < size; i++) {
      if (left_out(x, rows + i * row)) continue;
      u32 many = within(x, control_of(h, x->numbers[here]), targets[i]);
      for (u32 k = 0; k < many; k++, index++) {
        u32 then = h->buffer[k];
        u64 *met = met_at(x, x->count);
        meet(x, met_at(x, here), rows + i * row, then, met);
        if (then == x->home && complete(x, met)) {
          x->end = here;
          x->last = index;
          return LV_DONE;
        }
        u32 *known = &x->table[place(x, then, met)];
        if (*known) continue;
        add(x, then, here, index);
        *known = (u32)x->count;
        x->entered = x->count;
      }
    }
  }
  return LV_DONE;
}

/* The shortest walk from `first`, where a walk has met `met`, to the node `home`; or, if that is none, to the first
 * move that meets more: its end as above. */
u64 lv_nearest(struct lv_walk *x) {
  struct lv_hunt *h = x->hunt;
  u64 row = source(h)->unit_words + 2 * source(h)->option_words;
  if (!source(h)->moves) return LV_MOVES;
  if (!x->begun) {
    x->stamp++;
    x->marks[x->first] = (u32)x->stamp;
    add(x, (u32)x->first, LV_NONE, 0);
    x->begun = 1;
  }
  for (; x->done < x->count; x->done++) {
    u32 here = (u32)x->done, size, index = 0;
    const u32 *targets;
    const u64 *rows;
    u64 why = steps(x, &size, &targets, &rows);
    if (why) return why;
    for (u32 i = 0; i < size; i++) {
      if (left_out(x, rows + i * row)) continue;
      u32 many = within(x, control_of(h, x->numbers[here]), targets[i]);
      for (u32 k = 0; k < many; k++, index++) {
        u32 then = h->buffer[k], ends = then == x->home;
        if (x->home == LV_NONE) {
          meet(x, x->met, rows + i * row, then, met_at(x, 1));
          ends = more(x, x->met, met_at(x, 1));
        }
        if (ends) {
          x->end = here;
          x->last = index;
          return LV_DONE;
        }
        if (x->marks[then] == (u32)x->stamp) continue;
        x->marks[then] = (u32)x->stamp;
        add(x, then, here, index);
      }
    }
  }
  return LV_DONE;
}

/* Forget the last walk: before another begins. */
void lv_forget(struct lv_walk *x) {
  for (u64 i = x->entered; i--;) x->table[place(x, x->numbers[i], met_at(x, i))] = 0;
  x->entered = x->count = x->done = x->begun = x->spent = 0;
  x->end = LV_NONE;
}
