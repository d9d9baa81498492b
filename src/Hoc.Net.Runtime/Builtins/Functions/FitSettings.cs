using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>What fit_praxis and its kin keep between calls.</summary>
internal sealed class FitSettings
{
    /// <summary>How far from the minimum a search may end.</summary>
    public double Tolerance { get; set; }

    /// <summary>About how far away the minimum is; 0 as long as nothing was set.</summary>
    public double LongestStep { get; set; }

    /// <summary>How much is printed, 0 to 3.</summary>
    public int Printing { get; set; }

    /// <summary>The index of the next random number.</summary>
    public uint RandomIndex { get; set; }

    /// <summary>After how many rounds the running search ends; 0 for when it has found the minimum.</summary>
    public int RoundsLeft { get; set; }

    /// <summary>What pval_praxis tells; null before the first search.</summary>
    public PrincipalAxes? Axes { get; set; }
}
