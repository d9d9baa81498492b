namespace Hoc.Net.Compat.Drive;

/// <summary>How one model is driven.</summary>
internal sealed record DriveEntry
{
    /// <summary>HOC statements behind its mosinit.hoc; null when the model is not to be run.</summary>
    public IReadOnlyList<string>? Statements { get; init; } = ["verify_graph_()"];

    /// <summary>Folders of its .mod files, each relative to the model's and perhaps several with semicolons; empty to look for them.</summary>
    public IReadOnlyList<string> ModFolders { get; init; } = [];

    /// <summary>Lines of a shell script that prepares the model's folder.</summary>
    public IReadOnlyList<string> Preparation { get; init; } = [];

    /// <summary>What is replaced in printed text before it is compared.</summary>
    public IReadOnlyList<TextPattern> Patterns { get; init; } = [];

    /// <summary>Whether the model is left out.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Whether the model is driven from Python.</summary>
    public bool NeedsPython { get; init; }

    /// <summary>NEURON's -NSTACK; null for its default.</summary>
    public string? StackSize { get; init; }

    /// <summary>All that decides what a run gives, for the keys of kept runs.</summary>
    public string Fingerprint => string.Join('\n', [.. Statements ?? [], "--", .. ModFolders, "--", .. Preparation, "--", StackSize ?? ""]);
}
