/* The unit `live`: products and their fair components. `product.c` and `fair.c` stand alone; `source.c` is
 * linked with a system and its search. */
#include "source.c"
#include "product.c"
#include "fair.c"
