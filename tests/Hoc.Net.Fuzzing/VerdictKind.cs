namespace Hoc.Net.Fuzzing;

/// <summary>What became of a program.</summary>
internal enum VerdictKind
{
    /// <summary>It ended, with or without mistakes of its own.</summary>
    Ended,

    /// <summary>It was interrupted when its time was over.</summary>
    Interrupted,

    /// <summary>It threw an exception of ours: an internal fault.</summary>
    Faulted,

    /// <summary>It went on although it was interrupted.</summary>
    Hung,

    /// <summary>Afterwards the session did not do what it should.</summary>
    Corrupted,
}
