namespace Hoc.Net.Runtime.Morphology;

/// <summary>A file of which no cell can be made.</summary>
/// <param name="line">The line, from 1; 0 when it is no single one.</param>
/// <param name="message">What is wrong.</param>
/// <param name="remedy">What to do.</param>
/// <param name="read">What has been read so far; null for nothing that matters.</param>
internal sealed class UnreadableMorphologyException(int line, string message, string remedy, Reconstruction? read = null) : Exception(message)
{
    public Reconstruction? Read { get; } = read;

    public int Line { get; } = line;

    public string Remedy { get; } = remedy;
}
