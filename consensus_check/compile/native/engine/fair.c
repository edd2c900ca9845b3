/* Parts of a product all of whose nodes lie on one fair loop: components (Tarjan 1972, with one number a node
 * as Pearce 2005), each judged; what it lacks is cut out and the rest decomposed again. */
#include "hunt.h"

#define CHILD 0x80000000u /* of a frame: its node reaches a node that was numbered before it */

enum { TAKE, STAY, CONNECT, SORT, ENABLED, MOVES, CUT }; /* stages of a part */
enum { DECOMPOSE, JUDGE };                           /* stages in which a part is put down */

enum { NOTHING, LOOP, REST };

/* What a lone node may hold: a loop of steps back to it, or rest for ever, fairly. */
static u32 alone(const struct lv_hunt *h, u32 v) {
  const struct lv_product *p = h->product;
  u32 state = state_of(h, v), control = control_of(h, v);
  if (h->put_off[control]) return NOTHING;
  u32 may = h->rests[control * p->n_letters + p->letters[state]] && !any(h->required, p->source->option_words);
  u32 loops = h->marks[v], quiet = (may || (loops && !h->spins)) && p->source->quiet(p->source->self, state);
  if (may && quiet) return REST;
  return loops && (quiet || h->spins) ? LOOP : NOTHING;
}

/* -- the edges of a node ------------------------------------------------------------------------------- */

/* Moves of a node that offer nothing banned, each to every node it may lead to: `buffer`. */
static u32 allowed(struct lv_hunt *h, u32 v, const u64 *banned) {
  struct lv_product *p = h->product;
  struct lv_source *s = p->source;
  u32 state = state_of(h, v), control = control_of(h, v), found = 0;
  const u32 *targets;
  const u64 *rows;
  u32 size = s->moves(s->self, state, &targets, &rows);
  u64 row = s->unit_words + 2 * s->option_words;
  if (size == LV_NONE || size * p->widest > h->most_buffer) return LV_NONE;
  for (u32 i = 0; i < size; i++) {
    if (meets(rows + i * row + s->unit_words, banned, s->option_words)) continue;
    const u16 *list = p->lists + lv_entry(p, control, targets[i]);
    for (u32 k = 1; k <= list[0]; k++) {
      u32 then = lv_number(p, targets[i], list[k]);
      if (then != LV_NONE) h->buffer[found++] = then;
    }
  }
  return found;
}

LV_INLINE u32 edges(struct lv_hunt *h, u32 v, const u64 *banned, const u32 **out) {
  struct lv_product *p = h->product;
  if (h->chance) return onward(h->chance, v, out);
  if (!banned && p->keep_edges) {
    *out = p->edges + p->offsets[v];
    return (u32)(p->offsets[v + 1] - p->offsets[v]);
  }
  if (h->owner != v) {
    h->size = banned ? allowed(h, v, banned) : lv_successors(p, v, h->buffer, h->most_buffer);
    h->owner = v;
  }
  *out = h->buffer;
  return (u32)h->size;
}

/* -- components ---------------------------------------------------------------------------------------- */

LV_INLINE void put(struct lv_hunt *h, u32 v) {
  h->frame[h->depth] = v;
  h->at[h->depth++] = 0;
  h->index[v] = (u32)h->count++;
  h->marks[v] = 0;
}

/* A frame is finished: its node closes a component, or waits for a node before it. */
LV_INLINE void close(struct lv_hunt *h, u32 v, u32 child) {
  if (child) {
    h->stack[h->top++] = v;
  } else {
    h->count--;
    while (h->top && h->index[h->stack[h->top - 1]] >= h->index[v]) {
      h->index[h->stack[--h->top]] = (u32)h->closed;
      h->count--;
    }
    h->index[v] = (u32)h->closed--;
  }
  if (h->depth) {
    u32 *above = &h->frame[h->depth - 1], u = *above & ~CHILD;
    if (h->index[v] < h->index[u]) {
      h->index[u] = h->index[v];
      *above |= CHILD;
    }
  }
}

/* Number the part's nodes: those of one component get one number, to - from for the first closed and so on
 * down; `index` is 0 before. */
static u64 connect(struct lv_hunt *h) {
  u32 stamp = (u32)h->stamp;
  const u64 *banned = h->ban ? bans(h, h->ban - 1) : 0;
  for (;;) {
    if (!h->depth) {
      while (h->next < h->to && h->index[h->pool[h->next]]) h->next++;
      if (h->next == h->to) return LV_DONE;
      put(h, h->pool[h->next]);
    }
    if (!h->work) return LV_PAUSE;
    h->work--;
    u32 v = h->frame[h->depth - 1] & ~CHILD, at = h->at[h->depth - 1], deeper = 0;
    const u32 *targets;
    u32 size = edges(h, v, banned, &targets);
    if (size == LV_NONE) return LV_BROKEN;
    while (at < size) {
      u32 w = targets[at++];
      if (w & LV_DEAD || h->label[w] != stamp) continue;
      u32 seen = h->index[w];
      if (w == v) h->marks[v] = 1;
      if (!seen) {
        h->at[h->depth - 1] = at;
        put(h, w);
        deeper = 1;
        break;
      }
      if (seen < h->index[v]) {
        h->index[v] = seen;
        h->frame[h->depth - 1] |= CHILD;
      }
    }
    if (!deeper) {
      u32 child = h->frame[h->depth - 1] & CHILD;
      h->depth--;
      close(h, v, child);
    }
  }
}

LV_INLINE void found(struct lv_hunt *h, u64 from, u64 ban) {
  h->found[h->n_found++] = (struct lv_part){(u32)from, (u32)h->n_kept, (u32)ban, 0};
}

/* Put down the components that may hold a loop, each in ascending order; single nodes that may rest are found
 * at once. */
static u64 sort(struct lv_hunt *h) {
  u64 n = h->to - h->from, number = n - h->closed, size = 0, groups = 0;
  u64 ban = h->ban ? h->ban : h->first_ban, again = h->chance ? number > 1 : !h->ban && h->first_ban;
  u32 *places = h->frame, *sorted = h->stack;
  if (h->next == h->from) {
    for (u64 k = 0; k < number; k++) places[k] = 0;
    for (u64 i = h->from; i < h->to; i++) places[n - h->index[h->pool[i]]]++;
  }
  for (; h->next < h->to; h->next++) {
    u32 v = h->pool[h->next], *own = &places[n - h->index[v]];
    if (*own != 1) continue;
    if (!h->work) return LV_PAUSE;
    if (h->n_found == h->most_found) return LV_ROOM;
    h->work--;
    u32 holds = alone(h, v);
    if (holds == LOOP) continue;
    *own = 0;
    if (holds == REST) {
      h->kept[h->n_kept++] = v;
      found(h, h->n_kept - 1, ban);
    }
  }
  for (u64 k = 0; k < number; k++) groups += places[k] != 0;
  h->need_parts = h->n_parts + groups;
  if (h->need_parts > h->most_parts) return LV_ROOM;
  for (u64 k = 0; k < number; k++) {
    u32 many = places[k], from = (u32)(h->from + size);
    places[k] = many ? (u32)size : LV_NONE;
    if (many) h->parts[h->n_parts++] = (struct lv_part){from, from + many, (u32)ban, again ? DECOMPOSE : JUDGE};
    size += many;
  }
  for (u64 i = h->from; i < h->to; i++) {
    u32 v = h->pool[i], *place = &places[n - h->index[v]];
    h->index[v] = 0;
    if (*place != LV_NONE) sorted[(*place)++] = v;
  }
  for (u64 i = 0; i < size; i++) h->pool[h->from + i] = sorted[i];
  return LV_DONE;
}

/* -- judging a component ------------------------------------------------------------------------------- */

LV_INLINE u64 *every(const struct lv_hunt *h) { return h->masks; }
LV_INLINE u64 *some(const struct lv_hunt *h) { return h->masks + source(h)->unit_words; }
LV_INLINE u64 *discharged(const struct lv_hunt *h) { return h->masks + 2 * source(h)->unit_words; }
LV_INLINE u64 *offered(const struct lv_hunt *h) { return h->masks + 3 * source(h)->unit_words; }
LV_INLINE u64 *taken(const struct lv_hunt *h) { return offered(h) + source(h)->option_words; }

static void start(struct lv_hunt *h) {
  u64 units = source(h)->unit_words, words = 3 * units + 2 * source(h)->option_words;
  for (u64 i = 0; i < words; i++) h->masks[i] = i < units ? ~0ull : 0;
  h->late = ~0ull;
  h->ever = 0;
}

/* What is enabled always and sometimes; the untils put off throughout. */
static u64 enabled(struct lv_hunt *h) {
  struct lv_source *s = source(h);
  for (; h->next < h->to; h->next++) {
    if (!h->work) return LV_PAUSE;
    h->work--;
    u32 v = h->pool[h->next];
    h->late &= h->put_off[control_of(h, v)];
    h->ever |= h->put_off[control_of(h, v)];
    s->enabled(s->self, state_of(h, v), h->mask);
    for (u64 i = 0; i < s->unit_words; i++) {
      every(h)[i] &= h->mask[i];
      some(h)[i] |= h->mask[i];
    }
  }
  return LV_DONE;
}

/* Whether all is discharged that must be; the units that only cutting states may help go to `mask`. */
static u32 lacking(struct lv_hunt *h) {
  u64 weak = 0;
  for (u64 i = 0; i < source(h)->unit_words; i++) {
    weak |= h->weak[i] & every(h)[i] & ~discharged(h)[i];
    h->mask[i] = h->strong[i] & some(h)[i] & ~discharged(h)[i];
  }
  return weak != 0;
}

/* The same of the actions of a node. */
LV_INLINE void acts(struct lv_hunt *h, u32 v, const u64 *banned) {
  struct lv_chance *c = h->chance;
  for (u32 a = c->from[v]; a < c->from[v + 1]; a++) {
    const u64 *said = row(c, a);
    if (banned && meets(said + source(h)->unit_words, banned, source(h)->option_words)) continue;
    if (!closed(c, a, h->label, (u32)h->stamp)) continue;
    for (u64 j = 0; j < c->row_words; j++) discharged(h)[j] |= said[j];
  }
}

/* What is discharged, offered and taken within the part; `all`: to the end, even if nothing lacks any more. */
static u64 moves(struct lv_hunt *h, u32 all) {
  struct lv_product *p = h->product;
  struct lv_source *s = p->source;
  u64 row = s->unit_words + 2 * s->option_words;
  const u64 *banned = h->ban ? bans(h, h->ban - 1) : 0;
  for (; h->next < h->to; h->next++) {
    if (!all && !lacking(h) && !any(h->mask, s->unit_words)) break;
    if (!h->work) return LV_PAUSE;
    h->work--;
    u32 v = h->pool[h->next], state = state_of(h, v), control = control_of(h, v);
    const u32 *targets;
    const u64 *rows;
    if (h->chance) {
      acts(h, v, banned);
      continue;
    }
    u32 size = s->moves(s->self, state, &targets, &rows);
    if (size == LV_NONE) return LV_BROKEN;
    for (u32 i = 0; i < size; i++) {
      const u64 *said = rows + i * row;
      const u16 *list = p->lists + lv_entry(p, control, targets[i]);
      u32 stays = 0;
      if (banned && meets(said + s->unit_words, banned, s->option_words)) continue;
      for (u32 k = 1; k <= list[0]; k++) {
        u32 then = lv_number(p, targets[i], list[k]);
        stays |= then != LV_NONE && h->label[then] == (u32)h->stamp;
      }
      if (!stays) continue;
      for (u64 j = 0; j < row; j++) discharged(h)[j] |= said[j];
    }
  }
  return LV_DONE;
}

/* Keep the nodes at which nothing is enabled that `every` holds now. */
static u64 cut(struct lv_hunt *h) {
  struct lv_source *s = source(h);
  u64 *starved = every(h);
  for (; h->next < h->to; h->next++) {
    if (!h->work) return LV_PAUSE;
    h->work--;
    u32 v = h->pool[h->next];
    s->enabled(s->self, state_of(h, v), h->mask);
    if (!meets(h->mask, starved, s->unit_words)) h->pool[h->size++] = v;
  }
  if (h->size > h->from)
    h->parts[h->n_parts++] = (struct lv_part){(u32)h->from, (u32)h->size, (u32)h->ban, DECOMPOSE};
  return LV_DONE;
}

/* The part is fair, or holds nothing, or is put down again with more banned: the stage that follows. */
static u64 verdict(struct lv_hunt *h) {
  u64 words = source(h)->option_words, refused = 0, missing = 0;
  if (lacking(h)) return TAKE;
  if (any(h->mask, source(h)->unit_words)) {
    for (u64 i = 0; i < source(h)->unit_words; i++) every(h)[i] = h->mask[i];
    h->next = h->size = h->from;
    return CUT;
  }
  for (u64 i = 0; i < words; i++) {
    missing |= h->required[i] & ~offered(h)[i];
    refused |= offered(h)[i] & ~h->traits[i] & ~taken(h)[i];
  }
  if (missing) return TAKE;
  if (refused) {
    u64 *more = h->bans + h->n_bans * words;
    for (u64 i = 0; i < words; i++)
      more[i] = (h->ban ? bans(h, h->ban - 1)[i] : 0) | (offered(h)[i] & ~h->traits[i] & ~taken(h)[i]);
    h->n_bans++;
    h->parts[h->n_parts++] = (struct lv_part){(u32)h->from, (u32)h->to, (u32)h->n_bans, DECOMPOSE};
    return TAKE;
  }
  u64 from = h->n_kept;
  for (u64 i = h->from; i < h->to; i++) h->kept[h->n_kept++] = h->pool[i];
  found(h, from, h->ban);
  return TAKE;
}

/* -- the search ---------------------------------------------------------------------------------------- */

static void take(struct lv_hunt *h) {
  struct lv_part part = h->parts[--h->n_parts];
  h->from = h->next = part.from;
  h->to = part.to;
  h->ban = part.ban;
  h->stamp++;
  h->owner = LV_NONE;
  for (u64 i = h->from; i < h->to; i++) h->label[h->pool[i]] = (u32)h->stamp;
  h->count = 1;
  h->closed = h->to - h->from;
  h->depth = h->top = 0;
  if (part.stage == JUDGE) start(h);
  h->stage = part.stage == JUDGE ? ENABLED : h->chance ? STAY : CONNECT;
}

/* Find the part that is next without judging it. */
static void find(struct lv_hunt *h) {
  struct lv_part part = h->parts[--h->n_parts];
  u64 from = h->n_kept;
  for (u64 i = part.from; i < part.to; i++) h->kept[h->n_kept++] = h->pool[i];
  found(h, from, part.ban);
}

/* Decompose and judge, as far as `work` (nodes looked at) goes. */
u64 lv_hunt(struct lv_hunt *h) {
  u32 all = h->has_options || any(h->required, source(h)->option_words);
  for (;;) {
    u64 why = LV_DONE, then = TAKE;
    switch (h->stage) {
    case TAKE:
      if (!h->n_parts) return LV_DONE;
      if (h->n_found == h->most_found || h->n_bans == h->most_bans) return LV_ROOM;
      if (h->cycles && h->parts[h->n_parts - 1].stage == JUDGE) {
        find(h);
        break;
      }
      if (!source(h)->moves && (h->parts[h->n_parts - 1].stage == JUDGE || h->parts[h->n_parts - 1].ban))
        return LV_MOVES;
      take(h);
      then = h->stage;
      break;
    case STAY: why = stay(h), then = h->to > h->from ? CONNECT : TAKE; break;
    case CONNECT: why = connect(h), then = SORT; break;
    case SORT: why = sort(h); break;
    case ENABLED: why = enabled(h), then = h->late ? TAKE : MOVES; break;
    case MOVES:
      why = moves(h, all);
      if (!why) then = verdict(h);
      break;
    default: why = cut(h);
    }
    if (why) return why;
    if (h->stage != TAKE && then != CUT) h->next = h->from;
    h->stage = then;
  }
}

/* Every node that may rest for ever, each a part of its own, as far as `work` goes. */
u64 lv_resting(struct lv_hunt *h) {
  struct lv_product *p = h->product;
  for (; h->next < p->n_recurrent; h->next++) {
    if (!h->work) return LV_PAUSE;
    if (h->n_found == h->most_found) return LV_ROOM;
    h->work--;
    u32 v = (u32)h->next, state = state_of(h, v);
    if (!h->rests[control_of(h, v) * p->n_letters + p->letters[state]]) continue;
    if (!p->source->quiet(p->source->self, state)) continue;
    h->kept[h->n_kept++] = v;
    found(h, h->n_kept - 1, 0);
  }
  return LV_DONE;
}

/* Afterwards: of each recurrent node the found part it is in, from 1 on, in `label`; 0: none. */
void lv_settle(struct lv_hunt *h) {
  struct lv_product *p = h->product;
  for (u64 v = 0; v < p->n_recurrent; v++) h->label[v] = 0;
  h->least = LV_NONE;
  for (u64 k = 0; k < h->n_found; k++)
    for (u64 i = h->found[k].from; i < h->found[k].to; i++) {
      u32 v = h->kept[i], state = state_of(h, v);
      h->label[v] = (u32)k + 1;
      if (state < h->least) h->least = state;
    }
}

/* Whether a predicate of letters holds at no node (1), at all (2), at some only (4) of a part found: the cases
 * there are. */
u64 lv_cases(const struct lv_hunt *h, const u8 *holds) {
  u64 cases = 0;
  for (u64 k = 0; k < h->n_found; k++) {
    u32 some = 0, all = 1;
    for (u64 i = h->found[k].from; i < h->found[k].to; i++) {
      u32 here = holds[h->product->letters[state_of(h, h->kept[i])]];
      some |= here;
      all &= here;
    }
    cases |= all ? 2 : some ? 4 : 1;
  }
  return cases;
}

/* Put down what another search of the same product found, each with what is left out there, as its `shift`-th
 * next, or, where nothing is, with `first_ban`. */
void lv_again(struct lv_hunt *h, const struct lv_hunt *other, u64 shift) {
  for (u64 i = 0; i < other->n_kept; i++) h->pool[i] = other->kept[i];
  for (u64 k = 0; k < other->n_found; k++) {
    struct lv_part part = other->found[k];
    part.ban = part.ban ? part.ban + (u32)shift : (u32)h->first_ban;
    part.stage = DECOMPOSE;
    h->parts[h->n_parts++] = part;
  }
}

/* The next recurrent node, from one on, that is in a part found; LV_NONE. */
u64 lv_home(const struct lv_hunt *h, u64 v) {
  for (; v < h->product->n_recurrent; v++)
    if (h->label[v]) return v;
  return LV_NONE;
}

/* 0, 1, 2, .. */
void lv_count(u32 *numbers, u64 size) {
  for (u64 i = 0; i < size; i++) numbers[i] = (u32)i;
}

/* The untils of a found part: `ever`, `late`. */
void lv_untils(struct lv_hunt *h, u64 part) {
  h->late = ~0ull;
  h->ever = 0;
  for (u64 i = h->found[part].from; i < h->found[part].to; i++) {
    u64 put_off = h->put_off[control_of(h, h->kept[i])];
    h->late &= put_off;
    h->ever |= put_off;
  }
}

/* Sum up a found part in `masks`, after `lv_settle`; to be called with `stage` 0 first, then until it is done. */
u64 lv_sum(struct lv_hunt *h, u64 part) {
  if (!source(h)->moves) return LV_MOVES;
  if (!h->stage) {
    h->from = h->next = h->found[part].from;
    h->to = h->found[part].to;
    h->ban = h->found[part].ban;
    h->stamp = part + 1;
    h->pool = h->kept; /* the search is over */
    start(h);
    h->stage = ENABLED;
  }
  if (h->stage == ENABLED) {
    u64 why = enabled(h);
    if (why) return why;
    h->next = h->from;
    h->stage = MOVES;
  }
  return moves(h, 1);
}
