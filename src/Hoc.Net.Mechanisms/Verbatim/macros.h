#define NULL 0
#define TRUE 1
#define FALSE 0
#define true 1
#define false 0
#define bool _Bool
#define nil 0
#define nullptr 0
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define PATH_MAX 4096
#define RAND_MAX 2147483647
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define CHAR_BIT 8
#define CHAR_MAX 127
#define CHAR_MIN (-128)
#define SCHAR_MAX 127
#define UCHAR_MAX 255
#define SHRT_MAX 32767
#define SHRT_MIN (-32768)
#define USHRT_MAX 65535
#define INT_MAX 2147483647
#define INT_MIN (-2147483647 - 1)
#define UINT_MAX 4294967295U
#define LONG_MAX 9223372036854775807L
#define LONG_MIN (-9223372036854775807L - 1)
#define ULONG_MAX 18446744073709551615UL
#define LLONG_MAX 9223372036854775807L
#define MAXLONG 9223372036854775807L
#define INT32_MAX 2147483647
#define UINT32_MAX 4294967295U
#define SIZE_MAX 18446744073709551615UL
#define DBL_MAX 1.7976931348623157e308
#define DBL_MIN 2.2250738585072014e-308
#define DBL_EPSILON 2.2204460492503131e-16
#define FLT_MAX 3.40282346638528859812e38F
#define FLT_MIN 1.17549435082228750797e-38F
#define FLT_EPSILON 1.1920928955078125e-07F
#define HUGE_VAL (1e308 * 10)
#define INFINITY (1e308 * 10)
#define NAN (0.0 * (1e308 * 10))
#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define CLOCKS_PER_SEC 1000000
#define F_OK 0
#define R_OK 4
#define W_OK 2
#define X_OK 1
#define assert(condition) ((condition) ? 0 : nrn_assertion_failed(#condition))
#define offsetof(type, member) ((unsigned long)&(((type*)0)->member))
#define va_end(list)
#define NRN_VERSION_MAJOR 8
#define NRN_VERSION_MINOR 2
#define NRN_VERSION_PATCH 2
#define NRN_VERSION_INT(major, minor, patch) (10000 * (major) + 100 * (minor) + (patch))
#define NRN_VERSION NRN_VERSION_INT(8, 2, 2)
#define NRN_VERSION_EQ(major, minor, patch) (NRN_VERSION == NRN_VERSION_INT(major, minor, patch))
#define NRN_VERSION_NE(major, minor, patch) (NRN_VERSION != NRN_VERSION_INT(major, minor, patch))
#define NRN_VERSION_GT(major, minor, patch) (NRN_VERSION > NRN_VERSION_INT(major, minor, patch))
#define NRN_VERSION_LT(major, minor, patch) (NRN_VERSION < NRN_VERSION_INT(major, minor, patch))
#define NRN_VERSION_GTEQ(major, minor, patch) (NRN_VERSION >= NRN_VERSION_INT(major, minor, patch))
#define NRN_VERSION_LTEQ(major, minor, patch) (NRN_VERSION <= NRN_VERSION_INT(major, minor, patch))
#define NRN_VERSION_GTEQ_8_2_0
#define _threadargs_
#define _threadargscomma_
#define _threadargsproto_
#define _threadargsprotocomma_
#define _internalthreadargs_
#define _internalthreadargsproto_
#define __attribute__(list)
#define __linux__ 1
#define __unix__ 1
#define __GNUC__ 12
