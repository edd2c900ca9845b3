/* The actions of the nodes of a product, where there are coins: a step without coins alone, else all faces that may
 * come under one way to choose. Kept for nodes on cycles, those actions of which no face leads elsewhere. */
#include "hunt.h"

enum { KEEP, COUNT, FILL, READY };

LV_INLINE u64 scattered(u64 hash) { return (hash ^ hash >> 32) * 0x9e3779b97f4a7c15u; }

/* Where a row is found in `places`, or is to be put. */
static u64 row_place(const struct lv_chance *c, const u64 *row) {
  u64 hash = 0, mask = c->n_places - 1;
  for (u64 i = 0; i < c->row_words; i++) hash = scattered(hash ^ row[i]);
  for (u64 at = hash >> 32 & mask;; at = (at + 1) & mask) {
    u64 same = 1;
    if (!c->places[at]) return at;
    const u64 *known = c->rows + (c->places[at] - 1) * c->row_words;
    for (u64 i = 0; i < c->row_words; i++) same &= known[i] == row[i];
    if (same) return at;
  }
}

/* Put every row into places that were emptied. */
void lv_replace(struct lv_chance *c) {
  for (u64 k = 0; k < c->n_rows; k++) c->places[row_place(c, c->rows + k * c->row_words)] = (u32)k + 1;
}

static u32 numbered(struct lv_chance *c) {
  u64 at = row_place(c, c->row);
  if (!c->places[at]) {
    for (u64 i = 0; i < c->row_words; i++) c->rows[c->n_rows * c->row_words + i] = c->row[i];
    c->places[at] = (u32)++c->n_rows;
  }
  return c->places[at] - 1;
}

/* Keep the actions of a node. */
static u64 keep(struct lv_chance *c, u32 v) {
  struct lv_product *p = c->product;
  struct lv_source *s = p->source;
  u32 node = p->recurrent[v], control = p->controls[node];
  const u32 *targets;
  const u64 *rows;
  const u8 *begins;
  const u32 *steps;
  u32 size = s->acts(s->self, p->states[node], &targets, &rows, &begins, &steps);
  if (size == LV_NONE) return LV_BROKEN;
  if (size == LV_UNTOLD) return LV_TABLES;
  if (size == LV_MANY) return LV_BEYOND;
  c->need_room = size;
  if (c->n_acts + size >= c->most_acts || c->n_faces + size > c->most_faces || c->n_rows + size > c->most_rows)
    return LV_ROOM;
  for (u32 i = 0; i < size;) {
    u64 first = c->n_faces, whole = 1;
    for (u64 j = 0; j < c->row_words; j++) c->row[j] = 0;
    do {
      const u16 *list = p->lists + lv_entry(p, control, targets[i]);
      u32 then = list[0] ? lv_number(p, targets[i], list[1]) : LV_NONE;
      if (then == LV_NONE || !c->cycles[then]) whole = 0;
      else c->faces[c->n_faces++] = then;
      for (u64 j = 0; j < c->row_words; j++) c->row[j] |= rows[i * c->row_words + j];
    } while (++i < size && !begins[i]);
    if (c->row[s->unit_words] & LV_LOOSE) c->loose[v] = 1;
    if (whole) c->acts[c->n_acts++] = (struct lv_act){v, numbered(c), (u32)first, 0};
    else c->n_faces = first;
  }
  return LV_DONE;
}

/* Keep the actions, then note for each node which of them have a face there; as far as `work` goes. */
u64 lv_chance(struct lv_chance *c) {
  u64 n = c->product->n_recurrent;
  for (; c->stage == KEEP && c->next < n; c->next++) {
    if (!c->work) return LV_PAUSE;
    if (c->cycles[c->next] && !c->product->source->acts) return LV_MOVES;
    c->work--;
    c->from[c->next] = (u32)c->n_acts;
    u64 why = c->cycles[c->next] ? keep(c, (u32)c->next) : LV_DONE;
    if (why) return why;
  }
  if (c->stage == KEEP) {
    c->from[n] = (u32)c->n_acts;
    c->acts[c->n_acts].face = (u32)c->n_faces;
    c->next = 0;
    c->stage = COUNT;
  }
  for (; c->stage == COUNT && c->next < c->n_faces; c->next++) {
    if (!c->work) return LV_PAUSE;
    c->work--;
    c->into[c->faces[c->next]]++;
  }
  if (c->stage == COUNT) {
    for (u64 v = 0; v < n; v++) c->into[v + 1] += c->into[v];
    c->next = c->n_acts;
    c->stage = FILL;
  }
  for (; c->stage == FILL && c->next; c->next--) {
    const struct lv_act *act = c->acts + c->next - 1;
    if (!c->work) return LV_PAUSE;
    c->work--;
    for (u32 f = act[0].face; f < act[1].face; f++) c->back[--c->into[c->faces[f]]] = (u32)c->next - 1;
  }
  c->stage = READY;
  return LV_DONE;
}

/* -- which of them stay among some nodes ------------------------------------------------------------------ */

LV_INLINE u32 dead(const struct lv_chance *c, u32 act) { return c->faces[c->acts[act].face] & LV_DEAD; }

LV_INLINE void mark(struct lv_chance *c, u32 act, u32 bit) {
  for (u32 f = c->acts[act].face; f < c->acts[act + 1].face; f++) c->faces[f] = (c->faces[f] & ~LV_DEAD) | bit;
}

LV_INLINE const u64 *row(const struct lv_chance *c, u32 act) { return c->rows + c->acts[act].row * c->row_words; }

/* Whether all faces of an action lead to nodes labelled so. */
LV_INLINE u32 closed(const struct lv_chance *c, u32 act, const u32 *label, u32 stamp) {
#ifdef LV_LEAVE /* for tests: a fault that forgets faces but one */
  return label[c->faces[c->acts[act].face] & ~LV_DEAD] == stamp;
#else
  u32 all = 1;
  for (u32 f = c->acts[act].face; f < c->acts[act + 1].face; f++) all &= label[c->faces[f] & ~LV_DEAD] == stamp;
  return all;
#endif
}

/* The faces of the actions of a node one after another, those that are out of the question marked LV_DEAD. */
LV_INLINE u32 onward(const struct lv_chance *c, u32 v, const u32 **out) {
  u32 first = c->acts[c->from[v]].face;
  *out = c->faces + first;
  return c->acts[c->from[v + 1]].face - first;
}

/* One part: the nodes on cycles whose controls are none of `skip`. */
void lv_among(struct lv_hunt *h, const u8 *skip) {
  struct lv_chance *c = h->chance;
  u64 size = 0;
  c->strewn = 0;
  for (u32 v = 0; v < c->product->n_recurrent; v++) {
    if (!c->cycles[v] || skip[c->product->controls[c->product->recurrent[v]]]) continue;
    h->pool[size++] = v;
    c->strewn |= c->loose[v];
  }
  h->parts[0] = (struct lv_part){0, (u32)size, (u32)h->first_ban, 0};
  h->n_parts = size != 0;
}

/* Leave out actions with a face that is banned or leads out of the part, and nodes without any, until nothing
 * changes. */
static u64 stay(struct lv_hunt *h) {
  struct lv_chance *c = h->chance;
  u32 stamp = (u32)h->stamp;
  const u64 *banned = h->ban ? bans(h, h->ban - 1) : 0;
  for (; h->next < h->to; h->next++) {
    if (!h->work) return LV_PAUSE;
    h->work--;
    u32 v = h->pool[h->next];
    c->left[v] = 0;
    for (u32 a = c->from[v]; a < c->from[v + 1]; a++) {
      u32 stays = closed(c, a, h->label, stamp) &&
                  !(banned && meets(row(c, a) + source(h)->unit_words, banned, source(h)->option_words));
      mark(c, a, stays ? 0 : LV_DEAD);
      c->left[v] += stays;
    }
    if (c->left[v]) continue;
    h->label[v] = 0;
    h->stack[h->top++] = v;
  }
  while (h->top) {
    if (!h->work) return LV_PAUSE;
    h->work--;
    u32 gone = h->stack[--h->top];
    for (u32 i = c->into[gone]; i < c->into[gone + 1]; i++) {
      u32 a = c->back[i], v = c->acts[a].node;
      if (h->label[v] != stamp || dead(c, a)) continue;
      mark(c, a, LV_DEAD);
      if (--c->left[v]) continue;
      h->label[v] = 0;
      h->stack[h->top++] = v;
    }
  }
  u64 to = h->from;
  for (u64 i = h->from; i < h->to; i++)
    if (h->label[h->pool[i]] == stamp) h->pool[to++] = h->pool[i];
  h->to = to;
  h->closed = to - h->from;
  return LV_DONE;
}
