: A point process that knows its place by diam, area and v.
NEURON { POINT_PROCESS Place RANGE d, a, u }
ASSIGNED { v diam area d a u }
INITIAL { d = diam a = area u = v }
