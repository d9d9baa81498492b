/* Types of the standard library. */
typedef unsigned long size_t;
typedef long ssize_t;
typedef long ptrdiff_t;
typedef long off_t;
typedef long time_t;
typedef long clock_t;
typedef int pid_t;
typedef int wchar_t;
typedef char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
typedef long intptr_t;
typedef unsigned long uintptr_t;
typedef unsigned int uint;
typedef unsigned long ulong;
typedef unsigned short ushort;
typedef struct FILE_ FILE;
struct timeval { long tv_sec; long tv_usec; };
struct tm { int tm_sec; int tm_min; int tm_hour; int tm_mday; int tm_mon; int tm_year; int tm_wday; int tm_yday; int tm_isdst; };

/* Types of NEURON. */
typedef struct IvocVect_ IvocVect;
typedef struct Rand_ Rand;
typedef struct NrnThread NrnThread;
typedef struct Section Section;
typedef struct Node Node;
typedef struct nrnran123_State nrnran123_State;
typedef struct Symbol Symbol;
typedef struct Object Object;
typedef struct cTemplate cTemplate;
typedef struct Prop Prop;
typedef union Datum {
    double val; Symbol* sym; int i; int _i; double* _pval; double* pval; void* _pvoid; Object** pobj; Object* obj; char** pstr;
} Datum;
typedef union Objectdata { double* _pval; double* pval; char** ppstr; Object** pobj; void* _pvoid; } Objectdata;
struct Symbol {
    char* name; short type; short subtype; short cpublic; short defined_on_the_fly;
    union { int oboff; double* pval; Object* object_; char* cstr; cTemplate* ctemplate; } u;
    unsigned s_varn; void* arayinfo; void* extra; Symbol* next;
};
struct cTemplate { Symbol* sym; void* symtable; int dataspace_size; int is_point_; Symbol* init; Symbol* unref; int index; int count; };
struct Object {
    int refcount; int index;
    union { Objectdata* dataspace; void* this_pointer; } u;
    union { cTemplate* ctemplate; cTemplate* template; };
    void* aliases; void* secelm_; void* observers;
};
struct Prop { Prop* next; short _type; short unused1; int param_size; double* param; Datum* dparam; long _alloc_seq; Object* ob; };
typedef struct Point_process {
    Section* sec; Node* node; union { Prop* _prop; Prop* prop; }; Object* ob; void* presyn_; void* nvi_; void* _vnt;
} Point_process;
typedef struct Memb_list { int nodecount; } Memb_list;

/* Variables. */
extern FILE* stdin;
extern FILE* stdout;
extern FILE* stderr;
extern int errno;
extern double hoc_epsilon;
extern int stoprun;
extern double celsius;
extern double hoc_ac_;
extern int secondorder;
extern int nrnmpi_myid;
extern int nrnmpi_numprocs;
extern int nrn_nthread;
extern int state_discon_flag_;
extern Objectdata* hoc_objectdata;
extern short* nrn_artcell_qindex_;
extern void (**pnt_receive)(Point_process*, double*, double);

/* Numbers. */
double sin(double); double cos(double); double tan(double); double asin(double); double acos(double); double atan(double);
double sinh(double); double cosh(double); double tanh(double); double asinh(double); double acosh(double); double atanh(double);
double exp(double); double exp2(double); double expm1(double); double log(double); double log2(double); double log10(double); double log1p(double);
double sqrt(double); double cbrt(double); double fabs(double); double floor(double); double ceil(double); double trunc(double); double round(double);
double rint(double); double nearbyint(double); double erf(double); double erfc(double); double tgamma(double); double lgamma(double);
double hoc_Exp(double); double atan2(double, double); double pow(double, double); double fmod(double, double); double hypot(double, double);
double fmax(double, double); double fmin(double, double); double copysign(double, double); double fdim(double, double); double remainder(double, double);
float sqrtf(float); float fabsf(float); float expf(float); float logf(float); float powf(float, float); float sinf(float); float cosf(float); float floorf(float); float ceilf(float);
double ldexp(double, int); double frexp(double, int*); double modf(double, double*); int isnan(double); int isinf(double); int isfinite(double); int signbit(double);
int finite(double); long lround(double); long lrint(double); int abs(int); long labs(long); long llabs(long);

/* Memory. */
void* malloc(size_t); void* calloc(size_t, size_t); void* realloc(void*, size_t); void free(void*);
void* emalloc(size_t); void* ecalloc(size_t, size_t); void* erealloc(void*, size_t);
void hoc_malchk(void); void* hoc_Emalloc(size_t); void* hoc_Ecalloc(size_t, size_t); void* hoc_Erealloc(void*, size_t);
void* memcpy(void*, const void*, size_t); void* memmove(void*, const void*, size_t); void* memset(void*, int, size_t);
int memcmp(const void*, const void*, size_t); void* memchr(const void*, int, size_t); void bzero(void*, size_t); void bcopy(const void*, void*, size_t);
void qsort(void*, size_t, size_t, int (*)(const void*, const void*));
void* bsearch(const void*, const void*, size_t, size_t, int (*)(const void*, const void*));

/* Texts. */
size_t strlen(const char*); char* strcpy(char*, const char*); char* strncpy(char*, const char*, size_t); char* strcat(char*, const char*);
char* strncat(char*, const char*, size_t); int strcmp(const char*, const char*); int strncmp(const char*, const char*, size_t);
int strcasecmp(const char*, const char*); int strncasecmp(const char*, const char*, size_t);
char* strchr(const char*, int); char* strrchr(const char*, int); char* strstr(const char*, const char*); char* strpbrk(const char*, const char*);
size_t strspn(const char*, const char*); size_t strcspn(const char*, const char*); char* strtok(char*, const char*); char* strdup(const char*);
char* strerror(int); int isalpha(int); int isdigit(int); int isalnum(int); int isspace(int); int isupper(int); int islower(int); int isprint(int);
int ispunct(int); int isxdigit(int); int toupper(int); int tolower(int);
int atoi(const char*); long atol(const char*); long long atoll(const char*); double atof(const char*);
double strtod(const char*, char**); long strtol(const char*, char**, int); unsigned long strtoul(const char*, char**, int);

/* Files. */
int printf(const char*, ...); int fprintf(FILE*, const char*, ...); int sprintf(char*, const char*, ...); int snprintf(char*, size_t, const char*, ...);
int puts(const char*); int putchar(int); int fputs(const char*, FILE*); int fputc(int, FILE*); int putc(int, FILE*);
int scanf(const char*, ...); int fscanf(FILE*, const char*, ...); int sscanf(const char*, const char*, ...);
FILE* fopen(const char*, const char*); int fclose(FILE*); int fflush(FILE*); char* fgets(char*, int, FILE*); int fgetc(FILE*); int getc(FILE*);
int ungetc(int, FILE*); size_t fread(void*, size_t, size_t, FILE*); size_t fwrite(const void*, size_t, size_t, FILE*);
int fseek(FILE*, long, int); long ftell(FILE*); void rewind(FILE*); int feof(FILE*); int ferror(FILE*); void clearerr(FILE*);
int remove(const char*); int access(const char*, int); void perror(const char*); FILE* popen(const char*, const char*); int pclose(FILE*);
FILE* tmpfile(void); int fileno(FILE*);

/* The system. */
void exit(int); void abort(void); int system(const char*); char* getenv(const char*); int getpid(void); time_t time(time_t*); clock_t clock(void);
int gettimeofday(struct timeval*, void*); double difftime(time_t, time_t); int usleep(unsigned int); unsigned int sleep(unsigned int); int nrn_assertion_failed(const char*);
int isatty(int);

/* Random numbers. */
int rand(void); void srand(unsigned int); long random(void); void srandom(unsigned int); double drand48(void); void srand48(long); long lrand48(void);
double scop_random(void); void set_seed(double); double exprand(double); double normrand(double, double); double poisrand(double);
double nrn_random_pick(Rand*); Rand* nrn_random_arg(int); void nrn_random_reset(Rand*); int nrn_random_isran123(Rand*, uint32_t*, uint32_t*, uint32_t*);
int nrn_random123_setseq(Rand*, uint32_t, char); int nrn_random123_getseq(Rand*, uint32_t*, char*);
nrnran123_State* nrnran123_newstream(uint32_t, uint32_t); nrnran123_State* nrnran123_newstream3(uint32_t, uint32_t, uint32_t);
void nrnran123_deletestream(nrnran123_State*); void nrnran123_setseq(nrnran123_State*, uint32_t, char); void nrnran123_getseq(nrnran123_State*, uint32_t*, char*);
void nrnran123_getids(nrnran123_State*, uint32_t*, uint32_t*); void nrnran123_getids3(nrnran123_State*, uint32_t*, uint32_t*, uint32_t*);
double nrnran123_dblpick(nrnran123_State*); uint32_t nrnran123_ipick(nrnran123_State*); double nrnran123_negexp(nrnran123_State*);
double nrnran123_normal(nrnran123_State*); void nrnran123_set_globalindex(uint32_t); uint32_t nrnran123_get_globalindex(void); double nrnran123_uint2dbl(uint32_t);
double mcell_ran4(uint32_t*, double*, unsigned int, double); void mcell_ran4_init(uint32_t); double mcell_ran4a(uint32_t*); uint32_t mcell_iran4(uint32_t*);
double nrnRan4dbl(uint32_t*, uint32_t); uint32_t nrnRan4int(uint32_t*, uint32_t);

/* Arguments and names of HOC. */
int ifarg(int); double* getarg(int); double* hoc_getarg(int); double chkarg(int, double, double); char* gargstr(int); char* hoc_gargstr(int); char** hoc_pgargstr(int);
double* hoc_pgetarg(int); Object** hoc_objgetarg(int); Object* hoc_obj_getarg(int); FILE* hoc_obj_file_arg(int); int hoc_is_double_arg(int); int hoc_is_pdouble_arg(int);
int hoc_is_str_arg(int); int hoc_is_object_arg(int); int hoc_is_tempobj_arg(int); int hoc_is_tempobj(int); int hoc_argtype(int); void hoc_assign_str(char**, const char*);
void hoc_execerror(const char*, const char*); void hoc_warning(const char*, const char*); void hoc_retpushx(double); void hoc_ret(void);
Symbol* hoc_lookup(const char*); Symbol* hoc_get_symbol(const char*); void hoc_pushx(double); void hoc_pushpx(double*); void hoc_pushstr(char**);
void hoc_pushobj(Object**); double hoc_xpop(void); double* hoc_pxpop(void); double hoc_call_func(Symbol*, int); double hoc_call_objfunc(Symbol*, int, Object*); void hoc_call_ob_proc(Object*, Symbol*, int);
int hoc_oc(const char*); int hoc_obj_run(const char*, Object*); double* hoc_val_pointer(const char*); Symbol* hoc_table_lookup(const char*, void*); int hoc_araypt(Symbol*, int); double* hoc_look_inside_stack(int);
char* nrn_secname(Section*); char* secname(Section*); Section* chk_access(void); Section* nrn_noerr_access(void); int nrn_is_artificial_(void);

/* Objects. */
char* hoc_object_name(Object*); int is_obj_type(Object*, const char*); void check_obj_type(Object*, const char*); void hoc_obj_ref(Object*); void hoc_obj_unref(Object*); void hoc_dec_refcount(Object**);
int ivoc_list_count(Object*); Object* ivoc_list_item(Object*, int); int ivoc_list_look(Object*, Object*, char*, int);
Point_process* ob2pntproc(Object*); Point_process* ob2pntproc_0(Object*); int nrn_get_mechtype(const char*); double nrn_event_queue_stats(double*); void clear_event_queue(void); void cvode_fadvance(double);
void hoc_notify_iv(void); void nrn_pushsec(Section*); void nrn_popsec(void);

/* Vectors. */
void* vector_arg(int); int vector_arg_px(int, double**); int vector_capacity(void*); double* vector_vec(void*); int vector_instance_px(void*, double**);
int is_vector_arg(int); void vector_resize(void*, int); double* vector_newsize(void*, int); int vector_buffer_size(void*); void* vector_new(int, Object*); void* vector_new0(void); void* vector_new1(int); void* vector_new2(void*);
void vector_delete(void*); Object** vector_temp_objvar(void*); Object** vector_pobj(void*); double vector_get_elem(void*, int); void vector_set_elem(void*, int, double); char* vector_get_label(void*); void vector_set_label(void*, const char*); void vector_append(void*, double);
Object** vector_temp(void); void install_vector_method(const char*, double (*)(void*)); int nrn_mlh_gsort(double*, int*, int, int (*)(double, double));

/* Events and mechanisms. */
void net_send(void**, double*, Point_process*, double, double); void artcell_net_send(void**, double*, Point_process*, double, double); void nrn_net_send(void**, double*, Point_process*, double, double);
void net_event(Point_process*, double); void nrn_net_event(Point_process*, double); void net_move(void**, Point_process*, double); void artcell_net_move(void**, Point_process*, double); void nrn_net_move(void**, Point_process*, double);
void hoc_receive_(Point_process*, double*, double); int at_time(double); int nrn_at_time(NrnThread*, double); int nrn_netcon_get_target(void); double nrn_ghk(double, double, double, double); double nernst(double, double, double); int nrn_pointing(double*);
