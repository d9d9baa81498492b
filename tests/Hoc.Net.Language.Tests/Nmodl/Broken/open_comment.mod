TITLE a comment without its end

COMMENT
This goes on and on.
END COMMENT

NEURON { SUFFIX open }
