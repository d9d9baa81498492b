namespace Hoc.Net.Runtime;

/// <summary>
/// What a run may use up, for hosts that run strangers' scripts. A run that reaches a limit ends with a diagnostic and the
/// exit status 1; the session stays usable. Each run counts anew, and at a prompt each statement.
/// </summary>
public sealed record HocLimits
{
    /// <summary>No limits.</summary>
    public static HocLimits None { get; } = new();

    /// <summary>The time on the wall clock; null for any.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The time steps of the simulation; null for any number.</summary>
    public long? Steps { get; init; }

    /// <summary>
    /// The managed memory of the process, bytes; null for as much as there is. It is looked at many times a second and before
    /// large arrays are made. Other sessions of the process count too.
    /// </summary>
    public long? Memory { get; init; }

    /// <summary>What is printed and written into files, bytes; null for any amount.</summary>
    public long? Output { get; init; }
}
