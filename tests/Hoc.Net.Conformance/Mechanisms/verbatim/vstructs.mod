: Structs, unions, enumerations.
NEURON { SUFFIX vstructs }
VERBATIM
typedef struct POINT { double x, y; int tag; } point;
typedef struct SHAPE { char name[8]; point corner[3]; struct SHAPE* next; union { int whole; float part; } u; } shape;
enum color { RED, GREEN = 5, BLUE };
static shape first, second;
static point middle(point* p, int n) {
    point m; int k;
    m.x = m.y = 0; m.tag = BLUE;
    for (k = 0; k < n; k++) { m.x += p[k].x / n; m.y += p[k].y / n; }
    return m;
}
static double area(shape s) {
    point* p = s.corner;
    s.corner[0].x = s.corner[0].x + 0;
    return 0.5 * ((p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[2].x - p[0].x) * (p[1].y - p->y));
}
ENDVERBATIM
FUNCTION geometry() {
VERBATIM
    shape* s = &first; point m, copy; int k;
    strcpy(s->name, "tri");
    for (k = 0; k < 3; ++k) { s->corner[k].x = k * k; s->corner[k].y = 3 - k; s->corner[k].tag = k; }
    s->next = &second;
    second = first;
    second.corner[2].x = 10;
    s->next->u.part = 1.5;
    m = middle(s->corner, 3);
    copy = m;
    copy.x += 1;
    printf("%s %g %g %d %g\n", second.name, m.x, m.y, m.tag, copy.x);
    printf("%g %g %x\n", area(first), area(*first.next), second.u.whole);
    printf("%d %d %d\n", (int)sizeof(point), (int)sizeof(shape), (int)((char*)&s->next - (char*)s));
    _lgeometry = RED + GREEN;
ENDVERBATIM
}
VERBATIM
#include <string.h>
ENDVERBATIM
