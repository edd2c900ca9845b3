/* The unit `engine`: the search. */

#include "search.c"
#if __has_include("threads.c")
#include "threads.c"
#endif
