/* The compiled pass: a program of small operations, carried out row by row, so that all of it stays in the cache.
 *
 * `python -m luster_engine.pipeline.render.kernel.build` turns this file into `fused.ll`, portable LLVM text that
 * `load.py` compiles for the machine at hand; nobody needs a C compiler to run Luster. What the operations mean is said
 * in `codes.py`, and `plain.py` computes the same in numpy. Nothing is allocated here; every array is the caller's. */

#include <stdint.h>

#define WIDTH 8
#define MAP_WIDTH 8
#define RING_PLANES 8
#define CURVE_SIZE 4096
#define ENCODE_SIZE 8192
#define LINEAR_MOST 4.0f
#define SOLID_FROM 0.9f
#define APART 64 /* pixels */

enum { CURVE = 1, ENCODE, GAIN, MATRIX, LIGHT, COLOUR, SATURATION, CUBE, CLIP, MASK, PAINT, BLEND, CALM, TINT,
       GRADE, LOCAL };

typedef int64_t whole;

/* CELL pixels at a time, as many as two or four vectors of any processor hold. */
#define CELL 16
#define MOST_RADIUS 12

typedef float Cell __attribute__((vector_size(CELL * sizeof(float))));
typedef int32_t Choice __attribute__((vector_size(CELL * sizeof(int32_t))));

static inline Cell read(const float *from) {
  Cell cell;
  __builtin_memcpy(&cell, from, sizeof cell);
  return cell;
}

/* Everything about one pass that stays the same from row to row. */
typedef struct {
  whole height, width;
  const whole *program, *maps;
  whole *state;
  const float *pool;
  const int32_t *left;
  const float *along;
  float *cache, *scratch;
} Pass;

/* Two neighbouring rows of a small map, stretched to full width, and how far the present row lies between them. */
typedef struct {
  const float *a, *b;
  float part;
} Rows;

static inline float clamp(float v, float low, float high) {
  v = v < low ? low : v;
  return v > high ? high : v;
}

static void expand(const float *restrict row, whole columns, whole channels, const int32_t *restrict left,
                   const float *restrict along, float *restrict out, whole width) {
  whole step = columns > 1 ? channels : 0;
  for (whole channel = 0; channel < channels; channel++)
    for (whole x = 0; x < width; x++) {
      const float *at = row + left[x] * channels + channel;
      out[channel * width + x] = at[0] + (at[step] - at[0]) * along[x];
    }
}

/* The map row before the picture's row y, and how far y lies towards the next one. */
static whole row_of(whole rows, whole height, whole y, float *part) {
  double exact = ((double)y + 0.5) * ((double)rows / (double)height) - 0.5;
  exact = exact < 0.0 ? 0.0 : exact > (double)(rows - 1) ? (double)(rows - 1) : exact;
  whole low = (whole)exact, top = rows - 2 > 0 ? rows - 2 : 0;
  low = low > top ? top : low;
  *part = (float)(exact - (double)low);
  return low;
}

static Rows stretch(const Pass *pass, whole number, whole y) {
  const whole *map = pass->maps + number * MAP_WIDTH;
  whole rows = map[1], columns = map[2], channels = map[3], size = channels * pass->width;
  const float *values = pass->pool + map[0];
  const int32_t *left = pass->left + map[4];
  const float *along = pass->along + map[4];
  float *cache = pass->cache + map[5];
  whole *state = pass->state + map[6];
  float part;
  whole low = row_of(rows, pass->height, y, &part);
  if (state[0] != low) {
    whole first = state[1];
    if (state[0] >= 0 && state[0] == low - 1)
      first = 1 - first;
    else
      expand(values + low * columns * channels, columns, channels, left, along, cache + first * size, pass->width);
    whole high = low + 1 < rows ? low + 1 : rows - 1;
    expand(values + high * columns * channels, columns, channels, left, along, cache + (1 - first) * size, pass->width);
    state[0] = low;
    state[1] = first;
  }
  Rows found = {cache + state[1] * size, cache + (1 - state[1]) * size, part};
  return found;
}

/* The first pixel whose map sample is `column` or a later one. */
static whole place(const int32_t *left, whole width, whole column) {
  whole low = 0, high = width;
  while (low < high) {
    whole middle = (low + high) / 2;
    if (left[middle] < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* The next stretch of row y in which a mask is above 0, as pixels first…end; looked for from map column `column` on,
 * which then stands behind it. False where there is none. Stretches that are hardly apart count as one. */
static int next_stretch(const Pass *pass, whole number, whole y, whole *column, whole *first, whole *end) {
  const whole *map = pass->maps + number * MAP_WIDTH;
  const whole rows = map[1], columns = map[2], wide = 1 + APART * columns / pass->width;
  const int32_t *left = pass->left + map[4];
  float part;
  const whole low = row_of(rows, pass->height, y, &part);
  const float *a = pass->pool + map[0] + low * columns, *b = a + (low + 1 < rows ? columns : 0);
  whole at = *column;
  while (at < columns && a[at] <= 0.0f && b[at] <= 0.0f) at++;
  if (at >= columns) return 0;
  *first = place(left, pass->width, at - 1);
  whole last = at;
  for (; at < columns && at - last <= wide; at++)
    if (a[at] > 0.0f || b[at] > 0.0f) last = at;
  *column = at;
  *end = place(left, pass->width, last + 1);
  return 1;
}

/* Tables are read in two steps: where to look, many pixels at once; then one by one, which no vector does faster. */
#define LOOKUPS 256

static inline void look_up(float *restrict row, const float *restrict table, const int32_t *restrict place,
                           whole count) {
#pragma clang loop vectorize(disable) interleave(disable)
  for (whole x = 0; x < count; x++) row[x] = table[place[x]];
}

static void bend(float *restrict row, const float *restrict table, whole first, whole end) {
  int32_t place[LOOKUPS];
  for (; first < end; first += LOOKUPS) {
    const whole count = end - first < LOOKUPS ? end - first : LOOKUPS;
    float *restrict at = row + first;
    for (whole x = 0; x < count; x++)
      place[x] = (int32_t)(clamp(at[x], 0.0f, 1.0f) * (float)(CURVE_SIZE - 1) + 0.5f);
    look_up(at, table, place, count);
  }
}

static void to_encoded(float *restrict row, const float *restrict table, whole first, whole end) {
  const float scale = (float)(ENCODE_SIZE - 1) / __builtin_sqrtf(LINEAR_MOST);
  int32_t place[LOOKUPS];
  for (; first < end; first += LOOKUPS) {
    const whole count = end - first < LOOKUPS ? end - first : LOOKUPS;
    float *restrict at = row + first;
    for (whole x = 0; x < count; x++)
      place[x] = (int32_t)(__builtin_sqrtf(clamp(at[x], 0.0f, LINEAR_MOST)) * scale + 0.5f);
    look_up(at, table, place, count);
  }
}

static void multiply(float *restrict row, const float *restrict a, const float *restrict b, float part, whole first,
                     whole end) {
  for (whole x = first; x < end; x++) row[x] *= a[x] + (b[x] - a[x]) * part;
}

static void add(float *restrict row, const float *restrict a, const float *restrict b, float part, whole first,
                whole end) {
  for (whole x = first; x < end; x++) row[x] += a[x] + (b[x] - a[x]) * part;
}

static void matrix(float *restrict red, float *restrict green, float *restrict blue, const float *restrict m,
                   whole first, whole end) {
  float m0 = m[0], m1 = m[1], m2 = m[2], m3 = m[3], m4 = m[4], m5 = m[5], m6 = m[6], m7 = m[7], m8 = m[8];
  for (whole x = first; x < end; x++) {
    float r = red[x], g = green[x], b = blue[x];
    red[x] = m0 * r + m1 * g + m2 * b;
    green[x] = m3 * r + m4 * g + m5 * b;
    blue[x] = m6 * r + m7 * g + m8 * b;
  }
}

static void affine(float *restrict red, float *restrict green, float *restrict blue, Rows rows, whole width,
                   whole first, whole end) {
  const float *restrict a = rows.a, *restrict b = rows.b;
  float part = rows.part;
#define AT(n) (a[(n) * width + x] + (b[(n) * width + x] - a[(n) * width + x]) * part)
  for (whole x = first; x < end; x++) {
    float r = red[x], g = green[x], l = blue[x];
    red[x] = AT(0) * r + AT(1) * g + AT(2) * l + AT(3);
    green[x] = AT(4) * r + AT(5) * g + AT(6) * l + AT(7);
    blue[x] = AT(8) * r + AT(9) * g + AT(10) * l + AT(11);
  }
#undef AT
}

/* The affine colour that leaves hues alone: lightness to slope × itself + offset, distance from grey × chroma. */
static void local(float *restrict red, float *restrict green, float *restrict blue, Rows rows, whole width, whole first,
                  whole end) {
  const float *restrict a = rows.a, *restrict b = rows.b;
  float part = rows.part;
#define AT(n) (a[(n) * width + x] + (b[(n) * width + x] - a[(n) * width + x]) * part)
  for (whole x = first; x < end; x++) {
    float r = red[x], g = green[x], l = blue[x], chroma = AT(2);
    float light = 0.2126f * r + 0.7152f * g + 0.0722f * l;
    float shift = (AT(0) - chroma) * light + AT(1);
    red[x] = chroma * r + shift;
    green[x] = chroma * g + shift;
    blue[x] = chroma * l + shift;
  }
#undef AT
}

typedef float Four __attribute__((vector_size(4 * sizeof(float))));

static inline Four four(const float *from) {
  Four values;
  __builtin_memcpy(&values, from, sizeof values);
  return values;
}

/* The row of a bilateral grid that belongs to row y: columns × levels × 12, a few kilobytes. */
static const float *grid_row(const Pass *pass, whole number, whole y) {
  const whole *map = pass->maps + number * MAP_WIDTH;
  const whole rows = map[1], size = map[2] * map[3];
  const float *values = pass->pool + map[0];
  float *restrict row = pass->cache + map[5];
  float part;
  const whole low = row_of(rows, pass->height, y, &part);
  const float *restrict a = values + low * size, *restrict b = a + (low + 1 < rows ? size : 0);
  for (whole i = 0; i < size; i++) row[i] = a[i] + (b[i] - a[i]) * part;
  return row;
}

/* Affine colour chosen by place and by the pixel's own luma. */
static void grade(float *restrict red, float *restrict green, float *restrict blue, const float *restrict grid,
                  whole columns, whole levels, const int32_t *restrict left, const float *restrict along, whole first,
                  whole end) {
  const whole across = columns > 1 ? 12 * levels : 0;
  const float last = (float)(levels - 1);
  for (whole x = first; x < end; x++) {
    const float r = red[x], g = green[x], b = blue[x];
    const float place = clamp((0.2126f * r + 0.7152f * g + 0.0722f * b) * (float)levels - 0.5f, 0.0f, last);
    int32_t level = (int32_t)place;
    level = level > (int32_t)levels - 2 ? (int32_t)levels - 2 : level;
    const float part = place - (float)level, beside = along[x];
    const float *p = grid + (left[x] * levels + level) * 12, *q = p + across;
    const Four pixel = {r, g, b, 1.0f};
    float done[3];
    for (int channel = 0; channel < 3; channel++) {
      const Four p0 = four(p + 4 * channel), p1 = four(p + 4 * channel + 12);
      const Four lower = p0 + (four(q + 4 * channel) - p0) * beside;
      const Four upper = p1 + (four(q + 4 * channel + 12) - p1) * beside;
      const Four product = (lower + (upper - lower) * part) * pixel;
      done[channel] = (product[0] + product[1]) + (product[2] + product[3]);
    }
    red[x] = done[0];
    green[x] = done[1];
    blue[x] = done[2];
  }
}

static void saturate(float *restrict red, float *restrict green, float *restrict blue, float amount, const Rows *rows,
                     whole first, whole end) {
  for (whole x = first; x < end; x++) {
    float s = rows ? amount * (rows->a[x] + (rows->b[x] - rows->a[x]) * rows->part) : amount;
    float grey = 0.2126f * red[x] + 0.7152f * green[x] + 0.0722f * blue[x];
    red[x] = grey + (red[x] - grey) * s;
    green[x] = grey + (green[x] - grey) * s;
    blue[x] = grey + (blue[x] - grey) * s;
  }
}

static void cube(float *restrict red, float *restrict green, float *restrict blue, const float *restrict values,
                 whole size, whole first, whole end) {
  const int32_t n = (int32_t)size, down = 3 * n, across = down * n;
  const float last = (float)(n - 1);
  for (whole x = first; x < end; x++) {
    float r = clamp(red[x], 0.0f, 1.0f) * last, g = clamp(green[x], 0.0f, 1.0f) * last,
          b = clamp(blue[x], 0.0f, 1.0f) * last;
    int32_t ri = (int32_t)r, gi = (int32_t)g, bi = (int32_t)b;
    ri = ri > n - 2 ? n - 2 : ri;
    gi = gi > n - 2 ? n - 2 : gi;
    bi = bi > n - 2 ? n - 2 : bi;
    float fr = r - (float)ri, fg = g - (float)gi, fb = b - (float)bi, done[3];
    const float *at = values + ri * across + gi * down + bi * 3;
    for (int channel = 0; channel < 3; channel++) {
      const float *p = at + channel, *q = p + across;
      float c00 = p[0] + (p[3] - p[0]) * fb, c01 = p[down] + (p[down + 3] - p[down]) * fb;
      float c10 = q[0] + (q[3] - q[0]) * fb, c11 = q[down] + (q[down + 3] - q[down]) * fb;
      float c0 = c00 + (c01 - c00) * fg, c1 = c10 + (c11 - c10) * fg;
      done[channel] = c0 + (c1 - c0) * fr;
    }
    red[x] = done[0];
    green[x] = done[1];
    blue[x] = done[2];
  }
}

static void clip(float *restrict row, whole first, whole end) {
  for (whole x = first; x < end; x++) row[x] = clamp(row[x], 0.0f, 1.0f);
}

static void lay(float *restrict alpha, const float *restrict a, const float *restrict b, float part, whole first,
                whole end) {
  for (whole x = first; x < end; x++) alpha[x] = a[x] + (b[x] - a[x]) * part;
}

/* Alpha recomputed from the pixel itself wherever it lies strictly inside the edge band. */
static void refine(float *restrict alpha, const float *restrict source, whole width, Rows slope, Rows offset,
                   const float *restrict numbers, whole first, whole end) {
  const float wr = numbers[0], wg = numbers[1], wb = numbers[2], low = numbers[3], high = numbers[4];
  const float bend = numbers[5], most = numbers[6];
  for (whole x = first; x < end; x++) {
    float s = slope.a[x] + (slope.b[x] - slope.a[x]) * slope.part;
    float o = offset.a[x] + (offset.b[x] - offset.a[x]) * offset.part;
    float fine = clamp(s * (wr * source[x] + wg * source[width + x] + wb * source[2 * width + x]) + o, 0.0f, 1.0f);
    float rough = alpha[x];
    alpha[x] = (rough > low && rough < high) ? most * (fine - bend * fine * (1.0f - fine)) : rough;
  }
}

/* Noise of standard deviation 1 that depends on the pixel's place and the seed alone. */
static void grain(float *restrict noise, whole y, uint32_t seed, float amount, whole first, whole end) {
  for (whole x = first; x < end; x++) {
    uint32_t h = (uint32_t)x * 0x9E3779B1u + (uint32_t)y * 0x85EBCA77u + seed;
    h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
    h = (h ^ (h >> 12)) * 0x297A2D39u;
    h ^= h >> 15;
    uint32_t total = (h & 255u) + (h >> 8 & 255u) + (h >> 16 & 255u) + (h >> 24);
    noise[x] = ((float)(int32_t)total - 510.0f) * (amount / 147.8f);
  }
}

/* New pixels as they should look where alpha is 1; edge pixels lose the old content and gain the new. */
static void paint(float *restrict row, const float *restrict noise, const float *restrict alpha,
                  const float *restrict new_a, const float *restrict new_b, float new_part,
                  const float *restrict old_a, const float *restrict old_b, float old_part, whole first, whole end) {
  for (whole x = first; x < end; x++) {
    float fresh = new_a[x] + (new_b[x] - new_a[x]) * new_part + noise[x];
    if (old_a) {
      float gone = old_a[x] + (old_b[x] - old_a[x]) * old_part;
      float solid = clamp((alpha[x] - SOLID_FROM) / (1.0f - SOLID_FROM), 0.0f, 1.0f);
      solid = solid * solid * (3.0f - 2.0f * solid);
      fresh = row[x] + (fresh - (gone + (row[x] - gone) * solid));
    }
    row[x] = clamp(fresh, 0.0f, 1.0f);
  }
}

/* The edited row laid into what was there; where alpha is 0 the very same number comes back. */
static void blend(float *restrict row, const float *restrict before, const float *restrict alpha, whole first,
                  whole end) {
  for (whole x = first; x < end; x++) {
    float mixed = clamp(before[x] + alpha[x] * (row[x] - before[x]), 0.0f, 1.0f);
    row[x] = alpha[x] > 0.0f ? mixed : before[x];
  }
}

/* Lightness moved towards slope × itself + offset: smooth where the picture is flat, itself where it is not. */
static void calm(float *restrict red, float *restrict green, float *restrict blue, Rows rows, float amount, whole width,
                 whole first, whole end) {
  const float *restrict a = rows.a, *restrict b = rows.b;
  for (whole x = first; x < end; x++) {
    float light = 0.2126f * red[x] + 0.7152f * green[x] + 0.0722f * blue[x];
    float slope = a[x] + (b[x] - a[x]) * rows.part;
    float offset = a[width + x] + (b[width + x] - a[width + x]) * rows.part;
    float step = (slope * light + offset - light) * amount;
    red[x] += step;
    green[x] += step;
    blue[x] += step;
  }
}

/* A channel's difference from lightness moved towards slope × lightness + offset; three pairs of stretched rows. */
static void tint(float *restrict red, float *restrict green, float *restrict blue, Rows rows, float amount, whole width,
                 whole first, whole end) {
  const float *restrict a = rows.a, *restrict b = rows.b;
#define AT(n) (a[(n) * width + x] + (b[(n) * width + x] - a[(n) * width + x]) * rows.part)
  for (whole x = first; x < end; x++) {
    float light = 0.2126f * red[x] + 0.7152f * green[x] + 0.0722f * blue[x];
    red[x] += (AT(0) * light + AT(1) + light - red[x]) * amount;
    green[x] += (AT(2) * light + AT(3) + light - green[x]) * amount;
    blue[x] += (AT(4) * light + AT(5) + light - blue[x]) * amount;
  }
#undef AT
}

/* Pixels first…end of a masked edit begin: their alpha, and what they were before. */
static void enter(const Pass *pass, const whole *op, whole y, const float *slot, whole first, whole end) {
  const whole width = pass->width;
  float *alpha = pass->scratch, *before = pass->scratch + width;
  Rows rows = stretch(pass, op[1], y);
  lay(alpha, rows.a, rows.b, rows.part, first, end);
  if (op[2] >= 0) {
    Rows slope = stretch(pass, op[2], y), offset = stretch(pass, op[3], y);
    refine(alpha, slot + 5 * width, width, slope, offset, pass->pool + op[4], first, end);
  }
  for (whole c = 0; c < 3; c++)
    __builtin_memcpy(before + c * width + first, slot + c * width + first, (unsigned long)(end - first) * sizeof(float));
}

/* Operations begin…stop of the program on one row. A masked edit is gone through once for each stretch of its mask. */
static void run(const Pass *pass, whole begin, whole stop, whole y, float *slot) {
  const whole width = pass->width;
  const float *pool = pass->pool;
  float *red = slot, *green = slot + width, *blue = slot + 2 * width;
  float *alpha = pass->scratch, *before = pass->scratch + width, *spare = pass->scratch + 4 * width;
  whole first = 0, end = width, mask = 0, column = 0;
  for (whole index = begin; index < stop; index++) {
    const whole *op = pass->program + index * WIDTH;
    switch (op[0]) {
      case CURVE:
        for (whole c = 0; c < 3; c++) bend(slot + c * width, pool + op[1] + c * CURVE_SIZE, first, end);
        break;
      case ENCODE:
        for (whole c = 0; c < 3; c++) to_encoded(slot + c * width, pool + op[1] + c * op[2], first, end);
        break;
      case GAIN:
      case LIGHT: {
        Rows rows = stretch(pass, op[1], y);
        whole step = pass->maps[op[1] * MAP_WIDTH + 3] == 3 ? width : 0;
        for (whole c = 0; c < 3; c++)
          (op[0] == GAIN ? multiply : add)(slot + c * width, rows.a + c * step, rows.b + c * step, rows.part, first, end);
        break;
      }
      case MATRIX:
        matrix(red, green, blue, pool + op[1], first, end);
        break;
      case COLOUR:
        affine(red, green, blue, stretch(pass, op[1], y), width, first, end);
        break;
      case LOCAL:
        local(red, green, blue, stretch(pass, op[1], y), width, first, end);
        break;
      case GRADE: {
        const whole *map = pass->maps + op[1] * MAP_WIDTH;
        grade(red, green, blue, grid_row(pass, op[1], y), map[2], op[2], pass->left + map[4], pass->along + map[4],
              first, end);
        break;
      }
      case SATURATION:
        if (op[2] >= 0) {
          Rows rows = stretch(pass, op[2], y);
          saturate(red, green, blue, pool[op[1]], &rows, first, end);
        } else {
          saturate(red, green, blue, pool[op[1]], 0, first, end);
        }
        break;
      case CUBE:
        cube(red, green, blue, pool + op[1], op[2], first, end);
        break;
      case CALM:
        calm(red, green, blue, stretch(pass, op[1], y), pool[op[2]], width, first, end);
        break;
      case TINT:
        tint(red, green, blue, stretch(pass, op[1], y), pool[op[2]], width, first, end);
        break;
      case CLIP:
        for (whole c = 0; c < 3; c++) clip(slot + c * width, first, end);
        break;
      case MASK:
        mask = index;
        column = 0;
        if (next_stretch(pass, op[1], y, &column, &first, &end)) {
          enter(pass, op, y, slot, first, end);
        } else {
          index = op[5] - 1;
        }
        break;
      case PAINT: {
        Rows fresh = stretch(pass, op[1], y), old = {0, 0, 0.0f};
        whole step = width, has_old = op[2] >= 0;
        if (has_old) old = stretch(pass, op[2], y);
        grain(spare, y, (uint32_t)op[4], pool[op[3]], first, end);
        for (whole c = 0; c < 3; c++)
          paint(slot + c * width, spare, alpha, fresh.a + c * step, fresh.b + c * step, fresh.part,
                has_old ? old.a + c * step : 0, has_old ? old.b + c * step : 0, old.part, first, end);
        break;
      }
      case BLEND:
        for (whole c = 0; c < 3; c++) blend(slot + c * width, before + c * width, alpha, first, end);
        if (next_stretch(pass, pass->program[mask * WIDTH + 1], y, &column, &first, &end)) {
          enter(pass, pass->program + mask * WIDTH, y, slot, first, end);
          index = mask;
          break;
        }
        first = 0;
        end = width;
        break;
    }
  }
}

/* An index reflected at both ends (2 1 0 1 2), for any distance outside. */
static whole mirror(whole at, whole size) {
  if (size == 1) return 0;
  whole period = 2 * (size - 1);
  at = (at < 0 ? -at : at) % period;
  return at >= size ? period - at : at;
}

/* The row's lightness, and the same smoothed along the row. `weights` has radius + 1 numbers. */
static void lightness(float *restrict slot, const float *restrict weights, whole radius, whole width) {
  const float *red = slot, *green = slot + width, *blue = slot + 2 * width;
  float *restrict light = slot + 3 * width, *restrict smooth = slot + 4 * width;
  for (whole x = 0; x < width; x++) light[x] = 0.2126f * red[x] + 0.7152f * green[x] + 0.0722f * blue[x];
  whole from = radius < width ? radius : width, to = width - radius > from ? width - radius : from;
  while (from + CELL <= to) {
    Cell total = weights[0] * read(light + from);
    for (whole tap = 1; tap <= radius; tap++)
      total += weights[tap] * (read(light + from - tap) + read(light + from + tap));
    __builtin_memcpy(smooth + from, &total, sizeof total);
    from += CELL;
  }
  const whole done = from;
  from = radius < width ? radius : width;
  to = done;
  for (whole x = 0; x < width; x++) {
    if (x == from) x = to;
    if (x >= width) break;
    float total = weights[0] * light[x];
    for (whole tap = 1; tap <= radius; tap++)
      total += weights[tap] * (light[mirror(x - tap, width)] + light[mirror(x + tap, width)]);
    smooth[x] = total;
  }
}

/* Adds what row y has over its smooth surroundings, beyond the threshold of noise. */
static void sharpen(float *ring, whole slots, whole y, whole height, whole width, float *restrict spare,
                    const float *restrict weights, whole radius, float amount, float threshold) {
  const whole plane = RING_PLANES * width;
  float *slot = ring + (y % slots) * plane;
  const float *own = slot + 4 * width;
  const float *above[MOST_RADIUS + 1], *below[MOST_RADIUS + 1];
  for (whole tap = 1; tap <= radius; tap++) {
    above[tap] = ring + (mirror(y - tap, height) % slots) * plane + 4 * width;
    below[tap] = ring + (mirror(y + tap, height) % slots) * plane + 4 * width;
  }
  whole from = 0;
  for (; from + CELL <= width; from += CELL) {
    Cell total = weights[0] * read(own + from);
    for (whole tap = 1; tap <= radius; tap++) total += weights[tap] * (read(above[tap] + from) + read(below[tap] + from));
    __builtin_memcpy(spare + from, &total, sizeof total);
  }
  for (; from < width; from++) {
    float total = weights[0] * own[from];
    for (whole tap = 1; tap <= radius; tap++) total += weights[tap] * (above[tap][from] + below[tap][from]);
    spare[from] = total;
  }
  const float *restrict light = slot + 3 * width;
  float *restrict red = slot, *restrict green = slot + width, *restrict blue = slot + 2 * width;
  for (whole x = 0; x < width; x++) {
    float crisp = light[x] - spare[x], size = crisp < 0.0f ? -crisp : crisp;
    float beyond = (size > threshold ? size - threshold : 0.0f) * amount;
    crisp = crisp < 0.0f ? -beyond : beyond;
    red[x] = clamp(red[x] + crisp, 0.0f, 1.0f);
    green[x] = clamp(green[x] + crisp, 0.0f, 1.0f);
    blue[x] = clamp(blue[x] + crisp, 0.0f, 1.0f);
  }
}

/* The camera's own row, encoded 0…1, for the guides of masks; `kind` is 1 for bytes, 2 for 16-bit. */
static void load_source(const void *pixels, whole kind, float *restrict slot, whole row, whole width) {
  for (whole c = 0; c < 3; c++) {
    float *restrict source = slot + (5 + c) * width;
    if (kind == 1) {
      const uint8_t *at = (const uint8_t *)pixels + row * 3 * width + c;
      for (whole x = 0; x < width; x++) source[x] = (float)at[3 * x] * (1.0f / 255.0f);
    } else {
      const uint16_t *at = (const uint16_t *)pixels + row * 3 * width + c;
      for (whole x = 0; x < width; x++) source[x] = (float)at[3 * x] * (1.0f / 65535.0f);
    }
  }
}

#define LOAD(NAME, PIXEL, SIZE)                                                                                      \
  static void load_##NAME(const PIXEL *restrict pixels, float *restrict slot, const float *restrict table,           \
                          whole width) {                                                                             \
    float *restrict red = slot, *restrict green = slot + width, *restrict blue = slot + 2 * width;                   \
    for (whole x = 0; x < width; x++) {                                                                              \
      red[x] = table[pixels[3 * x]];                                                                                 \
      green[x] = table[SIZE + pixels[3 * x + 1]];                                                                    \
      blue[x] = table[2 * SIZE + pixels[3 * x + 2]];                                                                 \
    }                                                                                                                \
  }

#define STORE(NAME, PIXEL, WHITE)                                                                                    \
  static void store_##NAME(const float *restrict slot, PIXEL *restrict out, whole width) {                           \
    const float *restrict red = slot, *restrict green = slot + width, *restrict blue = slot + 2 * width;             \
    for (whole x = 0; x < width; x++) {                                                                              \
      out[3 * x] = (PIXEL)(int32_t)(clamp(red[x], 0.0f, 1.0f) * WHITE + 0.5f);                                       \
      out[3 * x + 1] = (PIXEL)(int32_t)(clamp(green[x], 0.0f, 1.0f) * WHITE + 0.5f);                                 \
      out[3 * x + 2] = (PIXEL)(int32_t)(clamp(blue[x], 0.0f, 1.0f) * WHITE + 0.5f);                                  \
    }                                                                                                                \
  }

LOAD(8, uint8_t, 256)
LOAD(16, uint16_t, 65536)
STORE(8, uint8_t, 255.0f)
STORE(16, uint16_t, 65535.0f)

/* Rows top…bottom of a photo in (`pixels` begins at row top), every row that is ready out (`out` is all of it).
 * Settings: height, width, slots of the ring, operations before sharpening, all operations, radius, guided.
 * Sharpening: amount, threshold, radius + 1 weights. The ring keeps rows between two calls, so that a caller may stop
 * between bands; `source` is the camera's own band, which a later pass no longer has in `pixels`. */
#define PASS(IN, FROM, OUT, TO)                                                                                      \
  void pass_##IN##_##OUT(const FROM *pixels, const void *source, TO *out, whole top, whole bottom,                   \
                         const whole *settings, const whole *program, const whole *maps, whole *state,               \
                         const float *pool, const int32_t *left, const float *along, float *cache,                   \
                         const float *table, const float *sharpening, float *ring, float *scratch) {                 \
    const whole height = settings[0], width = settings[1], slots = settings[2], split = settings[3],                 \
                all = settings[4], radius = settings[5], guided = settings[6];                                       \
    const whole plane = RING_PLANES * width, last = bottom == height ? bottom + radius : bottom;                     \
    const Pass pass = {height, width, program, maps, state, pool, left, along, cache, scratch};                      \
    for (whole y = top; y < last; y++) {                                                                             \
      if (y < height) {                                                                                              \
        float *slot = ring + (y % slots) * plane;                                                                    \
        load_##IN(pixels + (y - top) * 3 * width, slot, table, width);                                               \
        if (guided) load_source(source, guided, slot, y - top, width);                                               \
        run(&pass, 0, split, y, slot);                                                                               \
        if (radius > 0) lightness(slot, sharpening + 2, radius, width);                                              \
      }                                                                                                              \
      const whole ready = y - radius;                                                                                \
      if (ready < 0) continue;                                                                                       \
      if (radius > 0)                                                                                                \
        sharpen(ring, slots, ready, height, width, scratch + 4 * width, sharpening + 2, radius, sharpening[0],       \
                sharpening[1]);                                                                                      \
      float *done = ring + (ready % slots) * plane;                                                                  \
      run(&pass, split, all, ready, done);                                                                           \
      store_##OUT(done, out + ready * 3 * width, width);                                                             \
    }                                                                                                                \
  }

PASS(8, uint8_t, 8, uint8_t)
PASS(8, uint8_t, 16, uint16_t)
PASS(16, uint16_t, 8, uint8_t)
PASS(16, uint16_t, 16, uint16_t)

/* ---- Geometry. A warp that is nearly the identity is done in two passes: along rows, then along columns. Both read
 * their neighbours in order, so whole vectors of pixels are made at once. Where a pixel comes from is given by two
 * coarse grids of displacements with a node every CELL pixels: `across` says for an output column and a source row how
 * far aside to look, `down` says for an output pixel how far above or below. */

#define BLOCK 256
#define SEGMENT 1024

static inline Cell choose(Choice yes, Cell a, Cell b) { return (Cell)((yes & (Choice)a) | (~yes & (Choice)b)); }

/* Weights of a neighbour at distances d under Catmull and Rom's cubic. */
static inline Cell cubic(Cell d) {
  d = (Cell)((Choice)d & 0x7FFFFFFF);
  Cell near = (1.5f * d - 2.5f) * d * d + 1.0f;
  Cell far = ((-0.5f * d + 2.5f) * d - 4.0f) * d + 2.0f;
  return choose(d < 1.0f, near, choose(d < 2.0f, far, near - near));
}

static inline whole down_to(float v) {
  whole low = (whole)v;
  return (float)low > v ? low - 1 : low;
}

static inline whole within(whole at, whole size) { return at < 0 ? 0 : at >= size ? size - 1 : at; }

static const Cell STEPS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

/* Displacements for CELL pixels starting at a node, and the least and greatest of them. */
static inline Cell displace(const float *restrict grid, whole nodes, whole row, whole column, float *least,
                            float *greatest) {
  const float part = (float)(row % CELL) * (1.0f / CELL);
  const float *upper = grid + (row / CELL) * nodes + column, *lower = upper + nodes;
  const float from = upper[0] + (lower[0] - upper[0]) * part, to = upper[1] + (lower[1] - upper[1]) * part;
  *least = from < to ? from : to;
  *greatest = from < to ? to : from;
  return from + STEPS * ((to - from) * (1.0f / CELL));
}

/* The least and greatest displacement at the nodes around rows y0…y1 and columns c0…c1. */
static void extent(const float *grid, whole nodes, whole y0, whole y1, whole c0, whole c1, float *least,
                   float *greatest) {
  *least = *greatest = grid[(y0 / CELL) * nodes + c0];
  for (whole row = y0 / CELL; row <= y1 / CELL + 1; row++)
    for (whole column = c0; column <= c1; column++) {
      float v = grid[row * nodes + column];
      *least = v < *least ? v : *least;
      *greatest = v > *greatest ? v : *greatest;
    }
}

/* The same over all of the grids that lie behind each other, each `size` numbers. */
static void extents(const float *grid, whole grids, whole size, whole nodes, whole y0, whole y1, whole c0, whole c1,
                    float *least, float *greatest) {
  extent(grid, nodes, y0, y1, c0, c1, least, greatest);
  for (whole g = 1; g < grids; g++) {
    float low, high;
    extent(grid + g * size, nodes, y0, y1, c0, c1, &low, &high);
    *least = low < *least ? low : *least;
    *greatest = high > *greatest ? high : *greatest;
  }
}

/* CELL pixels of one plane: the sum of `taps` neighbours, `stride` apart, weighted by distance. */
static inline void gather_one(const float *restrict from, whole stride, Cell shift, whole base, whole taps,
                              float *restrict out) {
  Cell sum = {0};
  for (whole tap = 0; tap < taps; tap++) sum += cubic(shift - (float)(base + tap)) * read(from + tap * stride);
  __builtin_memcpy(out, &sum, sizeof sum);
}

/* CELL pixels of three planes: the sum of `taps` neighbours, `stride` apart, weighted by distance. */
static inline void gather(const float *restrict from, whole plane, whole stride, Cell shift, whole base, whole taps,
                          float *restrict out, whole out_plane) {
  Cell red = {0}, green = {0}, blue = {0};
  for (whole tap = 0; tap < taps; tap++) {
    const float *at = from + tap * stride;
    const Cell weight = cubic(shift - (float)(base + tap));
    red += weight * read(at);
    green += weight * read(at + plane);
    blue += weight * read(at + 2 * plane);
  }
  __builtin_memcpy(out, &red, sizeof red);
  __builtin_memcpy(out + out_plane, &green, sizeof green);
  __builtin_memcpy(out + 2 * out_plane, &blue, sizeof blue);
}

/* Rows top…bottom after geometry, from the whole source. There is one grid of each kind for all channels, or one for
 * each, where a lens bends colours differently. `rows` has room for `room` rows of 3 × BLOCK numbers, `spare` for
 * 3 × SEGMENT and 3 × BLOCK. Answers how many rows of room it would have needed, at most `room` if done. */
#define WARP(NAME, PIXEL, WHITE)                                                                                     \
  static void cut_##NAME(const PIXEL *restrict source, whole width, whole first, whole count,                        \
                         float *restrict segment) {                                                                  \
    if (first >= 0 && first + count <= width) {                                                                      \
      const PIXEL *restrict at = source + 3 * first;                                                                 \
      for (whole i = 0; i < count; i++) {                                                                            \
        segment[i] = (float)at[3 * i];                                                                               \
        segment[SEGMENT + i] = (float)at[3 * i + 1];                                                                 \
        segment[2 * SEGMENT + i] = (float)at[3 * i + 2];                                                             \
      }                                                                                                              \
      return;                                                                                                        \
    }                                                                                                                \
    for (whole i = 0; i < count; i++) {                                                                              \
      const PIXEL *at = source + 3 * within(first + i, width);                                                       \
      for (whole c = 0; c < 3; c++) segment[c * SEGMENT + i] = (float)at[c];                                         \
    }                                                                                                                \
  }                                                                                                                  \
  whole warp_##NAME(const PIXEL *source, PIXEL *out, whole top, whole bottom, const whole *settings,                 \
                    const float *across, const float *down, float *rows, float *spare) {                             \
    const whole height = settings[0], width = settings[1], nodes = settings[2], room = settings[3];                  \
    const whole grids = settings[4], size = settings[5];                                                             \
    float *segment = spare, *line = spare + 3 * SEGMENT, least, greatest;                                            \
    for (whole left = 0; left < width; left += BLOCK) {                                                              \
      const whole wide = width - left < BLOCK ? width - left : BLOCK, cells = (wide + CELL - 1) / CELL;              \
      const whole node = left / CELL;                                                                                \
      extents(down, grids, size, nodes, top, bottom - 1, node, node + cells, &least, &greatest);                     \
      const whole low = top + down_to(least) - 1, high = bottom - 1 + down_to(greatest) + 2;                         \
      if (high - low + 1 > room) return high - low + 1;                                                              \
      for (whole row = low; row <= high; row++) {                                                                    \
        const whole at = within(row, height);                                                                        \
        float *target = rows + (row - low) * 3 * BLOCK;                                                              \
        if (row > low && within(row - 1, height) == at) {                                                            \
          __builtin_memcpy(target, target - 3 * BLOCK, 3 * BLOCK * sizeof(float));                                   \
          continue;                                                                                                  \
        }                                                                                                            \
        extents(across, grids, size, nodes, at, at, node, node + cells, &least, &greatest);                          \
        const whole begin = left + down_to(least) - 1, end = left + cells * CELL + down_to(greatest) + 2;            \
        if (end - begin + 1 > SEGMENT) return room + 1;                                                              \
        cut_##NAME(source + at * 3 * width, width, begin, end - begin + 1, segment);                                 \
        for (whole cell = 0; grids > 1 && cell < cells; cell++)                                                      \
          for (whole c = 0; c < 3; c++) {                                                                            \
            const Cell shift = displace(across + c * size, nodes, at, node + cell, &least, &greatest);               \
            const whole base = down_to(least) - 1, taps = down_to(greatest) + 2 - base + 1;                          \
            gather_one(segment + c * SEGMENT + left + cell * CELL + base - begin, 1, shift, base, taps,              \
                       target + c * BLOCK + cell * CELL);                                                            \
          }                                                                                                          \
        for (whole cell = 0; grids == 1 && cell < cells; cell++) {                                                   \
          const Cell shift = displace(across, nodes, at, node + cell, &least, &greatest);                           \
          const whole base = down_to(least) - 1, taps = down_to(greatest) + 2 - base + 1;                            \
          gather(segment + left + cell * CELL + base - begin, SEGMENT, 1, shift, base, taps, target + cell * CELL,   \
                 BLOCK);                                                                                             \
        }                                                                                                            \
      }                                                                                                              \
      for (whole y = top; y < bottom; y++) {                                                                         \
        for (whole cell = 0; grids > 1 && cell < cells; cell++)                                                      \
          for (whole c = 0; c < 3; c++) {                                                                            \
            const Cell shift = displace(down + c * size, nodes, y, node + cell, &least, &greatest);                  \
            const whole base = down_to(least) - 1, taps = down_to(greatest) + 2 - base + 1;                          \
            gather_one(rows + (y + base - low) * 3 * BLOCK + c * BLOCK + cell * CELL, 3 * BLOCK, shift, base, taps,  \
                       line + c * BLOCK + cell * CELL);                                                              \
          }                                                                                                          \
        for (whole cell = 0; grids == 1 && cell < cells; cell++) {                                                   \
          const Cell shift = displace(down, nodes, y, node + cell, &least, &greatest);                              \
          const whole base = down_to(least) - 1, taps = down_to(greatest) + 2 - base + 1;                            \
          gather(rows + (y + base - low) * 3 * BLOCK + cell * CELL, BLOCK, 3 * BLOCK, shift, base, taps,             \
                 line + cell * CELL, BLOCK);                                                                         \
        }                                                                                                            \
        PIXEL *restrict done = out + ((y - top) * width + left) * 3;                                                 \
        for (whole x = 0; x < wide; x++) {                                                                           \
          done[3 * x] = (PIXEL)(int32_t)(clamp(line[x], 0.0f, WHITE) + 0.5f);                                        \
          done[3 * x + 1] = (PIXEL)(int32_t)(clamp(line[BLOCK + x], 0.0f, WHITE) + 0.5f);                            \
          done[3 * x + 2] = (PIXEL)(int32_t)(clamp(line[2 * BLOCK + x], 0.0f, WHITE) + 0.5f);                        \
        }                                                                                                            \
      }                                                                                                              \
    }                                                                                                                \
    return 0;                                                                                                        \
  }

WARP(8, uint8_t, 255.0f)
WARP(16, uint16_t, 65535.0f)

/* ---- Size. Every output pixel is the mean of exactly the source area it covers. `settings` is rows and columns, with
 * room for two numbers a column; `sums` has room for 3 × width and two numbers a column. */

/* The first and last source column of every output column, and how much of the two it covers; those between it covers
 * wholly. */
static void covered(whole width, whole columns, whole *restrict ends, float *restrict shares) {
  const double wide = (double)width / (double)columns;
  for (whole x = 0; x < columns; x++) {
    const double left = (double)x * wide, right = left + wide;
    const whole first = (whole)left;
    whole last = first;
    while (last + 1 < width && (double)(last + 1) < right) last++;
    ends[2 * x] = first;
    ends[2 * x + 1] = last;
    shares[2 * x] = (float)(((double)(first + 1) < right ? (double)(first + 1) : right) - left);
    shares[2 * x + 1] = last > first ? (float)(((double)(last + 1) < right ? (double)(last + 1) : right) - (double)last)
                                     : 0.0f;
  }
}

#define SHRINK(NAME, PIXEL)                                                                                          \
  void shrink_##NAME(const PIXEL *source, PIXEL *out, whole height, whole width, whole *settings, float *sums) {     \
    const whole rows = settings[0], columns = settings[1], *ends = settings + 2;                                     \
    const double tall = (double)height / (double)rows, wide = (double)width / (double)columns;                       \
    const float share = (float)(1.0 / (tall * wide)), *shares = sums + 3 * width;                                    \
    covered(width, columns, settings + 2, sums + 3 * width);                                                         \
    for (whole y = 0; y < rows; y++) {                                                                               \
      const double top = (double)y * tall, bottom = top + tall;                                                      \
      for (whole i = 0; i < 3 * width; i++) sums[i] = 0.0f;                                                          \
      for (whole row = (whole)top; row < height && (double)row < bottom; row++) {                                    \
        const double from = (double)row > top ? (double)row : top;                                                   \
        const double to = (double)(row + 1) < bottom ? (double)(row + 1) : bottom;                                   \
        const float weight = (float)(to - from);                                                                     \
        const PIXEL *restrict at = source + row * 3 * width;                                                         \
        float *restrict sum = sums;                                                                                  \
        for (whole i = 0; i < 3 * width; i++) sum[i] += weight * (float)at[i];                                       \
      }                                                                                                              \
      for (whole x = 0; x < columns; x++) {                                                                          \
        const float *first = sums + 3 * ends[2 * x], *last = sums + 3 * ends[2 * x + 1];                             \
        const float begin = shares[2 * x], end = shares[2 * x + 1];                                                  \
        float red = begin * first[0] + end * last[0], green = begin * first[1] + end * last[1],                      \
              blue = begin * first[2] + end * last[2];                                                               \
        for (const float *at = first + 3; at < last; at += 3) {                                                      \
          red += at[0];                                                                                              \
          green += at[1];                                                                                            \
          blue += at[2];                                                                                             \
        }                                                                                                            \
        PIXEL *done = out + (y * columns + x) * 3;                                                                   \
        done[0] = (PIXEL)(int32_t)(red * share + 0.5f);                                                              \
        done[1] = (PIXEL)(int32_t)(green * share + 0.5f);                                                            \
        done[2] = (PIXEL)(int32_t)(blue * share + 0.5f);                                                             \
      }                                                                                                              \
    }                                                                                                                \
  }

SHRINK(8, uint8_t)
SHRINK(16, uint16_t)
