/* The unit `live`: products and their fair components. `source.c` is linked with a system and its search; the
 * others stand alone. */
#include "source.c"
#include "product.c"
#include "chance.c"
#include "fair.c"
#include "layers.c"
