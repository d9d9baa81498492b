using System.Collections.Frozen;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>The words that NMODL keeps for itself beyond those that the grammar knows.</summary>
internal static class ReservedWords
{
    /// <summary>Methods of SOLVE, and words of old: no name at all.</summary>
    private static readonly FrozenSet<string> Everywhere = new[]
    {
        "adams", "runge", "euler", "adeuler", "heun", "adrunge", "gear", "newton", "simplex", "simeq", "seidel", "_advance", "sparse", "derivimplicit",
        "cnexp", "clsoda", "after_cvode", "cvode_t", "cvode_t_v", "EQUATION",
    }.ToFrozenSet();

    /// <summary>Functions of the library: names of arguments and LOCAL variables at most.</summary>
    private static readonly FrozenSet<string> Functions = new[]
    {
        "first_time", "error", "f_flux", "b_flux", "fabs", "sqrt", "sin", "cos", "tan", "acos", "asin", "atan", "atan2", "sinh", "cosh", "tanh",
        "floor", "ceil", "fmod", "log10", "log", "pow", "printf", "prterr", "exp", "threshold", "force", "deflate", "expfit", "derivs", "spline",
        "hyperbol", "revhyperbol", "sigmoid", "revsigmoid", "harmonic", "squarewave", "sawtooth", "revsawtooth", "ramp", "pulse", "perpulse",
        "step", "perstep", "erf", "exprand", "factorial", "gauss", "normrand", "poisrand", "poisson", "setseed", "scop_random", "boundary",
        "romberg", "legendre", "invert", "stepforce", "schedule", "set_seed", "nrn_pointing", "state_discontinuity", "net_send", "net_move",
        "net_event", "nrn_random_play", "at_time", "nrn_ghk",
    }.ToFrozenSet();

    /// <summary>Whether no variable, argument or block may have such a name.</summary>
    public static bool IsKeyword(string name) => Everywhere.Contains(name);

    /// <summary>Whether a declaration outside of blocks may not have such a name.</summary>
    public static bool IsReserved(string name) => IsKeyword(name) || Functions.Contains(name);
}
