/* What memory allows: random inserts into one table of 2^bits words, by one thread or several that share
   it, each 32 inserts behind its prefetches. Prints millions of inserts a second of all threads together. */

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#define RING 32

static uint64_t *table;
static int bits;
static uint64_t inserts;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static void *work(void *seed)
{
    uint64_t x = (uint64_t)(uintptr_t)seed, slot[RING] = {0}, key[RING] = {0};
    for (uint64_t i = 0; i < inserts; i++) {
        uint64_t old = slot[i % RING], had = key[i % RING];
        if (__atomic_load_n(table + old, __ATOMIC_RELAXED) != had)
            __atomic_store_n(table + old, had, __ATOMIC_RELAXED);
        x += 0x9E3779B97F4A7C15u;
        uint64_t z = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
        z ^= z >> 27;
        key[i % RING] = z;
        slot[i % RING] = z >> (64 - bits);
        __builtin_prefetch(table + slot[i % RING], 1);
    }
    return NULL;
}

int main(int count, char **words)
{
    if (count != 4)
        return 2;
    int threads = atoi(words[1]);
    bits = atoi(words[2]);
    inserts = strtoull(words[3], NULL, 10) / threads;
    size_t bytes = sizeof(uint64_t) << bits;
    table = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (table == MAP_FAILED)
        return 1;
    madvise(table, bytes, MADV_HUGEPAGE);
    memset(table, 1, bytes);
    pthread_t others[64];
    double began = now();
    for (int t = 1; t < threads && t < 64; t++)
        pthread_create(others + t, NULL, work, (void *)(uintptr_t)(t + 1));
    work((void *)(uintptr_t)1);
    for (int t = 1; t < threads && t < 64; t++)
        pthread_join(others[t], NULL);
    printf("%.3f\n", inserts * threads / (now() - began) / 1e6);
    return 0;
}
