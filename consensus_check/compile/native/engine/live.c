/* The unit `live`: fair components and products, linked where they are asked for. */

#include "engine.h"
#if __has_include("fair.c")
#include "fair.c"
#endif
#if __has_include("product.c")
#include "product.c"
#endif
