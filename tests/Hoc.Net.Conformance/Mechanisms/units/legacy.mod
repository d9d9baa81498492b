: Constants of both tables of units.
NEURON { SUFFIX uleg RANGE a, b }
UNITS { F = (faraday) (coulomb) R = (k-mole) (joule/degC) }
PARAMETER { celsius }
ASSIGNED { a b }
INITIAL { a = R*(celsius + 273.15)/F*1e3 b = F }
