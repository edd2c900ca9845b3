/* Walks within a part that was found: the shortest loop through a node, breadth first over (node, what was met
 * on the way), and the nearest thing not met yet, breadth first over nodes. */
#include "hunt.h"

/* What was met: weak units discharged or seen disabled, strong ones discharged, strong ones seen enabled; options
 * offered, taken; untils seen not put off; where there are coins, faces owed and shown. */
LV_INLINE u64 met_words(const struct lv_hunt *h) {
  return 3 * source(h)->unit_words + 2 * source(h)->option_words + 1 + (h->chance != 0);
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

/* -- faces of coins ------------------------------------------------------------------------------------ */

LV_INLINE u64 size_at(const struct lv_walk *x, u64 pair) { return x->sets[pair] + x->sets[pair + 1]; }

/* Whether every face owed was shown. */
static u32 shown(const struct lv_walk *x, u64 pair) {
  const u64 *owed = x->sets + pair + 2, *seen = owed + x->sets[pair], *end = seen + x->sets[pair + 1];
  for (const u64 *last = seen; owed < last; owed++) {
    while (seen < end && *seen < *owed) seen++;
    if (seen == end || *seen != *owed) return 0;
  }
  return 1;
}

/* Both sets in one, ascending; the size of it. */
static u64 joined(const u64 *a, u64 n, const u64 *b, u64 m, u64 *out) {
  u64 i = 0, j = 0, size = 0;
  while (i < n || j < m) {
    u64 least = j == m || (i < n && a[i] < b[j]) ? a[i] : b[j];
    i += i < n && a[i] == least;
    j += j < m && b[j] == least;
    out[size++] = least;
  }
  return size;
}

LV_INLINE u64 face_at(const struct lv_walk *x, u32 v, u64 i) { return (u64)v << 32 | x->steps[i]; }

/* Where a pair at the end of `sets` is told to be, or is to be. */
static u64 pair_place(const struct lv_walk *x, const u64 *made) {
  u64 words = 2 + made[0] + made[1], mask = x->n_places - 1, hash = 0;
  for (u64 i = 0; i < words; i++) hash = ((hash << 23 | hash >> 41) ^ made[i]) * 0x9e3779b97f4a7c15u;
  for (u64 at = hash >> 32 & mask;; at = (at + 1) & mask) {
    if (!x->places[at]) return at;
    const u64 *known = x->sets + x->places[at] - 1;
    u64 i = 0;
    while (i < words && known[i] == made[i]) i++;
    if (i == words) return at;
  }
}

/* Put every pair into places that were emptied. */
void lv_pairs(struct lv_walk *x) {
  for (u64 at = 2; at < x->n_sets; at += 2 + size_at(x, at)) x->places[pair_place(x, x->sets + at)] = (u32)at + 1;
}

/* The pair after the i-th face of the action at hand, of node v; a new one is put where `sets` end. */
static u64 paired(struct lv_walk *x, u64 before, u32 v, u64 i) {
  const u64 *old = x->sets + before + 2;
  u64 many = x->act_to - x->act_from, *made = x->sets + x->n_sets, shows = face_at(x, v, i);
  if (many == 1) return before;
  u64 *scratch = made + 2 + size_at(x, before) + many + 1;
  for (u64 k = 0; k < many; k++) { /* in the order of steps */
    u64 at = k, own = face_at(x, v, x->act_from + k);
    for (; at && scratch[at - 1] > own; at--) scratch[at] = scratch[at - 1];
    scratch[at] = own;
  }
  made[0] = joined(old, x->sets[before], scratch, many, made + 2);
  made[1] = joined(old + x->sets[before], x->sets[before + 1], &shows, 1, made + 2 + made[0]);
  u32 *known = &x->places[pair_place(x, made)];
  if (!*known) {
    *known = (u32)x->n_sets + 1;
    x->n_sets += 2 + made[0] + made[1];
  }
  return *known - 1;
}

/* No face owed, none shown: the pair 0. */
static void unpaired(struct lv_walk *x) {
  if (!x->hunt->chance) return;
  for (u64 i = 0; i < x->n_places; i++) x->places[i] = 0;
  x->sets[0] = x->sets[1] = 0;
  x->n_sets = 2;
}

static u32 owing(const struct lv_walk *x, u64 face) {
  u32 found = 0;
  for (u64 i = 0; i < x->n_owing; i++) found |= x->owing[i] == face;
  return found;
}

/* -- loops --------------------------------------------------------------------------------------------- */

/* Whether a loop that met this may close. */
static u32 complete(const struct lv_walk *x, const u64 *met) {
  struct lv_hunt *h = x->hunt;
  u64 units = source(h)->unit_words, options = source(h)->option_words, lacks = 0;
  const u64 *offered = met + 3 * units, *taken = offered + options;
  for (u64 i = 0; i < units; i++) lacks |= (h->weak[i] & ~met[i]) | (met[2 * units + i] & ~met[units + i]);
  for (u64 i = 0; i < options; i++)
    lacks |= (offered[i] & ~h->traits[i] & ~taken[i]) | (h->required[i] & ~offered[i]);
  if (h->chance && !lacks) lacks = !shown(x, taken[options + 1]);
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

/* At most so much of `sets` may be needed for what one entry leads to. */
static u64 wanted(const struct lv_walk *x, u32 size) {
  u64 found = 0, many = 0, pair = met_at(x, x->done)[met_words(x->hunt) - 1];
  for (u32 i = size; i--;) {
    many++;
    if (!x->begins[i]) continue;
    found += many * (size_at(x, pair) + 2 * many + 4);
    many = 0;
  }
  return found;
}

/* The steps of the next entry, which leaves room for what they lead to, and for `pairs` of faces; LV_DONE, or why
 * not. */
static u64 steps(struct lv_walk *x, u32 pairs, u32 *size, const u32 **targets, const u64 **rows) {
  struct lv_hunt *h = x->hunt;
  struct lv_source *s = source(h);
  if (!x->work) return LV_PAUSE;
  u32 state = state_of(h, x->numbers[x->done]);
  if (h->chance) *size = s->acts(s->self, state, targets, rows, &x->begins, &x->steps);
  else *size = s->moves(s->self, state, targets, rows);
  if (*size == LV_UNTOLD) return LV_TABLES;
  if (*size == LV_NONE || *size * h->product->widest > h->most_buffer) return LV_BROKEN;
  x->need_room = *size * h->product->widest + 2;
  x->need_sets = 0;
  x->act_to = 0;
  if (h->chance && pairs) x->need_sets = wanted(x, *size);
  if (x->count + x->need_room > x->most || x->n_sets + x->need_sets > x->most_sets) return LV_ROOM;
  x->work--;
  return LV_DONE;
}

LV_INLINE u32 banned(const struct lv_walk *x, const u64 *said) {
  const struct lv_hunt *h = x->hunt;
  u64 ban = h->found[x->part].ban;
  return ban && meets(said + source(h)->unit_words, bans(h, ban - 1), source(h)->option_words);
}

/* Whether the i-th step of an entry is none of the part's; of an action all faces are, or none. */
static u32 left_out(struct lv_walk *x, u32 entry, u32 i, u32 size, const u32 *targets, const u64 *rows) {
  struct lv_hunt *h = x->hunt;
  u64 row = source(h)->unit_words + 2 * source(h)->option_words;
  if (!h->chance) return banned(x, rows + i * row);
  if (i < x->act_to) return (u32)x->act_left_out;
  x->act_from = x->act_to = i;
  x->act_left_out = 0;
  do {
    u64 k = x->act_to++;
    if (banned(x, rows + k * row) || !within(x, control_of(h, x->numbers[entry]), targets[k])) x->act_left_out = 1;
  } while (x->act_to < size && !x->begins[x->act_to]);
  return (u32)x->act_left_out;
}

/* The shortest loop from `home` back to it, of those shorter than `below`, as far as `left` (entries looked at)
 * goes: the entry before its last move, and which of its moves that is. */
u64 lv_shortest(struct lv_walk *x) {
  struct lv_hunt *h = x->hunt;
  u64 row = source(h)->unit_words + 2 * source(h)->option_words, last = met_words(h) - 1;
  if (!source(h)->moves) return LV_MOVES;
  if (!x->begun) {
    unpaired(x);
    meet(x, x->none, x->none, (u32)x->home, met_at(x, 0));
    if (h->chance) met_at(x, 0)[last] = 0;
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
    u64 why = steps(x, 1, &size, &targets, &rows);
    if (why) return why;
    x->left--;
    for (u32 i = 0; i < size; i++) {
      if (left_out(x, here, i, size, targets, rows)) continue;
      u32 many = within(x, control_of(h, x->numbers[here]), targets[i]);
      for (u32 k = 0; k < many; k++, index++) {
        u32 then = h->buffer[k];
        u64 *met = met_at(x, x->count);
        meet(x, met_at(x, here), rows + i * row, then, met);
        if (h->chance) met[last] = paired(x, met_at(x, here)[last], x->numbers[here], i);
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
    u64 why = steps(x, 0, &size, &targets, &rows);
    if (why) return why;
    for (u32 i = 0; i < size; i++) {
      if (left_out(x, here, i, size, targets, rows)) continue;
      u32 many = within(x, control_of(h, x->numbers[here]), targets[i]);
      for (u32 k = 0; k < many; k++, index++) {
        u32 then = h->buffer[k], ends = then == x->home;
        if (x->home == LV_NONE) {
          meet(x, x->met, rows + i * row, then, met_at(x, 1));
          ends = more(x, x->met, met_at(x, 1)) || (x->n_owing && owing(x, face_at(x, x->numbers[here], i)));
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
