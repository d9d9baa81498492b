: Own ions with a valence, positive and negative.
NEURON {
    SUFFIX ownion
    USEION zn READ ezn, zni WRITE izn VALENCE 2
    USEION hco3 READ ehco3 WRITE ihco3 VALENCE -1
    USEION mg READ mgo, mgi VALENCE 2
    RANGE x
}
ASSIGNED { v ezn izn zni ehco3 ihco3 mgo mgi x }
BREAKPOINT {
    x = mgo - mgi + zni
    izn = 1e-4*(v - ezn)
    ihco3 = 2e-4*(v - ehco3) + 1e-5*x
}
