/* The fixed engine: one translation unit. */

#include "search.c"
#if __has_include("threads.c")
#include "threads.c"
#endif
#if __has_include("fair.c")
#include "fair.c"
#endif
#if __has_include("product.c")
#include "product.c"
#endif
