using System.Text;

namespace Hoc.Net.Benchmarks;

/// <summary>A script that is written for a benchmark and deleted behind it.</summary>
internal sealed class GeneratedScript : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.hoc");

    /// <summary>Writes it.</summary>
    public GeneratedScript(Action<TextWriter> write)
    {
        using var script = new StreamWriter(_path, append: false, Encoding.Latin1);
        write(script);
    }

    /// <summary>Where it stands.</summary>
    public string Location => _path;

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_path);
}
