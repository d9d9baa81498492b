using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime;

/// <summary>How a session talks to the world, and its bounds.</summary>
public sealed record HocSessionOptions
{
    /// <summary>The calls that may nest by default.</summary>
    public const int DefaultCallDepth = 10_000;

    /// <summary>The stack of the interpreter's thread by default, bytes.</summary>
    public const int DefaultStackSize = 256 << 20;

    /// <summary>Where scripts print. A character is a byte (Latin-1). By default nowhere.</summary>
    public TextWriter Output { get; init; } = TextWriter.Null;

    /// <summary>Where diagnostics go. By default nowhere.</summary>
    public TextWriter Error { get; init; } = TextWriter.Null;

    /// <summary>What scripts read that ask for input. By default nothing.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>The folder that relative paths begin from; a script may change it for its session. By default the process's.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Folders in which load_file looks after the working folder.</summary>
    public IReadOnlyList<string> LibraryPath { get; init; } =
        (Environment.GetEnvironmentVariable("HOC_LIBRARY_PATH") ?? "").Split(
            [' ', Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// Folders of MOD files, whose mechanisms scripts may use; relative ones begin at <see cref="WorkingDirectory"/>. Null looks for them: in the
    /// working folder and in <see cref="ScriptFolder"/>, and where neither has any, in the one subfolder that has. By default none.
    /// </summary>
    public IReadOnlyList<string>? MechanismPath { get; init; } = [];

    /// <summary>The folder of the script, where MOD files are looked for; null without a script.</summary>
    public string? ScriptFolder { get; init; }

    /// <summary>Whether warnings end a script as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>What a run may use up. By default as much as there is.</summary>
    public HocLimits Limits { get; init; } = HocLimits.None;

    /// <summary>
    /// Whether scripts of strangers may be run: they write and delete files below <see cref="WorkingDirectory"/> alone,
    /// whatever links, .. and chdir() say, start no programs and read no devices. They may read any other file that the process may.
    /// </summary>
    public bool Safe { get; init; }

    /// <summary>Told now and then, between two steps and on the interpreter's thread, how far a run is; null to tell nobody.</summary>
    public Action<HocProgress>? Progress { get; init; }

    /// <summary>How often that is told.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How many calls may be running inside each other (NEURON's -NFRAME).</summary>
    public int CallDepth { get; init; } = DefaultCallDepth;

    /// <summary>After how many rounds a loop, and calls a procedure, is compiled, for tests; null for what pays.</summary>
    internal int? HotAfter { get; init; }

    /// <summary>How the model is computed, for tests and measurements.</summary>
    internal ModelOptions Model { get; init; } = new();

    /// <summary>How many numbers the model's kernels compute at a time.</summary>
    internal int LaneWidth => Model.LaneWidth;

    /// <summary>The stack of the interpreter's thread, bytes.</summary>
    public int StackSize { get; init; } = DefaultStackSize;

    /// <summary>When statements share what was made of one of them.</summary>
    internal StatementReuse Reuse { get; init; } = StatementReuse.Repeated;
}
