namespace Hoc.Net.Fuzzing;

/// <summary>What became of a program.</summary>
/// <param name="Kind">In a word.</param>
/// <param name="Details">The exception, or what the session said.</param>
internal readonly record struct Verdict(VerdictKind Kind, string Details = "")
{
    /// <summary>Whether we are to blame.</summary>
    public bool IsFailure => Kind >= VerdictKind.Faulted;
}
