namespace Hoc.Net.Mechanisms.Forms;

/// <summary>The functions of NMODL that depend on their arguments alone.</summary>
internal enum MathFunction
{
    /// <summary>e to the x: 0 below -700, exp(700) above 700.</summary>
    Exp,
    Log,
    Log10,
    Sqrt,

    /// <summary>Both of fabs and abs.</summary>
    Abs,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Atan2,
    Sinh,
    Cosh,
    Tanh,
    Floor,
    Ceiling,
    Pow,
    Fmod,
    Minimum,
    Maximum,

    /// <summary>x³, as pow has it.</summary>
    Cube,

    /// <summary>x⁴, as pow has it.</summary>
    Fourth,
}
