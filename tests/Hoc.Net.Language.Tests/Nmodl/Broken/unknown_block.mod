NUERON {
    SUFFIX typo
}
PARAMETERS {
    g = 1
}
STATE { m }
EQUATION {
    SOLVE states METHOD cnexp
}
DERIVATVE states {
    m' = -m
}
foo bar
