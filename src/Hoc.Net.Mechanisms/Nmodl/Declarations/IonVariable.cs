using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>A variable of an ion that the mechanism names in USEION.</summary>
/// <param name="Name">The name, such as eca.</param>
/// <param name="Ion">The index of the ion.</param>
/// <param name="Kind">What it is of the ion.</param>
/// <param name="IsRead">True when it is in READ.</param>
/// <param name="IsWritten">True when it is in WRITE.</param>
internal sealed record IonVariable(string Name, int Ion, IonVariables Kind, bool IsRead, bool IsWritten)
{
    /// <summary>Where the ion keeps it.</summary>
    public Storage Storage => Kind switch
    {
        IonVariables.Reversal => Storage.IonReversal,
        IonVariables.Inside => Storage.IonInside,
        IonVariables.Outside => Storage.IonOutside,
        _ => Storage.IonCurrent,
    };

    /// <summary>What a name is of an ion: eca, cai, cao or ica; None when it is none of them.</summary>
    public static IonVariables KindOf(string name, string ion) =>
        name == "e" + ion ? IonVariables.Reversal
        : name == ion + "i" ? IonVariables.Inside
        : name == ion + "o" ? IonVariables.Outside
        : name == "i" + ion ? IonVariables.Current
        : IonVariables.None;
}
