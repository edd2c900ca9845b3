/* The unit `walks`: walks within the components that the unit `live` found. */
#include "loops.c"
