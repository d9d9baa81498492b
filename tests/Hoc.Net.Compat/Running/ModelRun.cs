using System.Text.Json;

namespace Hoc.Net.Compat.Running;

/// <summary>One run of a model by one program, kept in a folder.</summary>
internal sealed record ModelRun
{
    private const string RecordFile = "run.json";

    /// <summary>Time to compile the mechanisms, s; 0 when there are none, or when the program itself does it.</summary>
    public double CompileSeconds { get; init; }

    /// <summary>Time of the run on the wall clock, s.</summary>
    public double Seconds { get; init; }

    /// <summary>The exit status; null when the time was over.</summary>
    public int? ExitStatus { get; init; }

    /// <summary>What it printed, a character a byte.</summary>
    public required string Output { get; init; }

    /// <summary>What it printed on standard error, a character a byte.</summary>
    public required string Errors { get; init; }

    /// <summary>What the collecting script wrote.</summary>
    public required string Dump { get; init; }

    /// <summary>Keeps the run.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, RecordFile), JsonSerializer.Serialize(this));
    }

    /// <summary>A kept run; null when there is none.</summary>
    public static ModelRun? Load(string folder)
    {
        string path = Path.Combine(folder, RecordFile);
        return File.Exists(path) ? JsonSerializer.Deserialize<ModelRun>(File.ReadAllText(path)) : null;
    }
}
