: Events sent by C code, and the arguments of NET_RECEIVE.
NEURON { ARTIFICIAL_CELL VEvents RANGE n, interval, last }
PARAMETER { interval = 2 }
ASSIGNED { n last }
INITIAL { n = 0 last = -1 IF (interval < 0) { net_send(1, 3) } }
NET_RECEIVE(w, count) {
    INITIAL { count = 0 }
VERBATIM
    if (_lflag == 0) {
        _args[1] += 1;
        n += _args[0];
        net_send(_tqitem, _args, _pnt, t + interval, 2.);
    } else {
        last = t + 100 * _args[1];
        if (n < 10) net_event(_pnt, t);
    }
ENDVERBATIM
}
