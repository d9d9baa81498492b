using System.Text;

namespace Hoc.Net.Runtime.Builtins.Classes.Files;

/// <summary>The files that a session has open: those of File objects, and the nameless ones of ropen() and wopen().</summary>
internal sealed class OpenFiles : IDisposable
{
    private readonly HashSet<StreamWriter> _writers = [];

    /// <summary>What fscan() and getstr() read; null for the script itself.</summary>
    public TextInput? Input { get; private set; }

    /// <summary>Where fprint() writes; null for standard output.</summary>
    public StreamWriter? Output { get; private set; }

    /// <summary>Does something with a file that the system may refuse.</summary>
    /// <returns>Whether it worked.</returns>
    public static bool Attempt(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Opens a file for writing; it is closed with the session at the latest.</summary>
    public StreamWriter Create(string path, FileMode mode)
    {
        var writer = new StreamWriter(new FileStream(path, mode, FileAccess.Write, FileShare.ReadWrite), Encoding.Latin1) { NewLine = "\n" };
        _writers.Add(writer);
        return writer;
    }

    /// <summary>Closes a file that <see cref="Create"/> opened.</summary>
    public void Close(StreamWriter? writer)
    {
        if (writer is null) return;
        _writers.Remove(writer);
        writer.Dispose();
    }

    /// <summary>Makes a file the input of fscan() and getstr(), or the script again for null.</summary>
    /// <returns>Whether the file could be opened.</returns>
    public bool Read(string? path)
    {
        Input = null;
        return path is null || Attempt(() => Input = new TextInput(File.ReadAllBytes(path)));
    }

    /// <summary>Makes a file the output of fprint(), or standard output again for null.</summary>
    /// <returns>Whether the file could be opened.</returns>
    public bool Write(string? path)
    {
        Close(Output);
        Output = null;
        return path is null || Attempt(() => Output = Create(path, FileMode.Create));
    }

    /// <summary>Closes all files.</summary>
    public void Dispose()
    {
        foreach (StreamWriter writer in _writers) writer.Dispose();
        _writers.Clear();
        Output = null;
    }
}
