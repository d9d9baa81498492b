namespace Hoc.Net.Plotting;

/// <summary>A figure could not be written.</summary>
public sealed class FigureWriteException : IOException
{
    internal FigureWriteException(string? path, string reason, Exception? cause = null)
        : base($"The figure was not written{(path is null ? "" : $" to '{path}'")}: {reason}", cause)
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>The file that was to be written; null for a stream.</summary>
    public string? Path { get; }

    /// <summary>Why it was not written, in a sentence.</summary>
    public string Reason { get; }
}
