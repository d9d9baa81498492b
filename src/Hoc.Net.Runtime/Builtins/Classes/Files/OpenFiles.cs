using System.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Scripts;

namespace Hoc.Net.Runtime.Builtins.Classes.Files;

/// <summary>The files that a session has open: those of File objects, and the nameless ones of ropen() and wopen().</summary>
internal sealed class OpenFiles(FileGate gate, LimitGuard? guard) : IDisposable
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
        var file = new FileStream(gate.ForWriting(path), mode, FileAccess.Write, FileShare.ReadWrite);
        var writer = new StreamWriter(guard is null ? file : new LimitedStream(file, guard), Encoding.Latin1) { NewLine = "\n" };
        _writers.Add(writer);
        return writer;
    }

    /// <summary>Makes a folder; one that is there stays.</summary>
    public void CreateFolder(string path) => Directory.CreateDirectory(gate.ForWriting(path));

    /// <summary>All bytes of a file.</summary>
    public byte[] ReadBytes(string path)
    {
        var file = new FileInfo(gate.ForReading(path));
        if (file.Exists) guard?.Claim(file.Length);
        return File.ReadAllBytes(path);
    }

    /// <summary>Deletes a file.</summary>
    /// <returns>Whether there was one and it could be deleted.</returns>
    public bool Delete(string path) => File.Exists(path) && Attempt(() => File.Delete(gate.ForWriting(path)));

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
        return path is null || Attempt(() => Input = new TextInput(ReadBytes(path)));
    }

    /// <summary>Makes a file the output of fprint(), or standard output again for null.</summary>
    /// <returns>Whether the file could be opened.</returns>
    public bool Write(string? path)
    {
        Close(Output);
        Output = null;
        return path is null || Attempt(() => Output = Create(path, FileMode.Create));
    }

    /// <summary>Hands what was written to the operating system.</summary>
    public void Flush()
    {
        foreach (StreamWriter writer in _writers) writer.Flush();
    }

    /// <summary>Closes all files.</summary>
    public void Dispose()
    {
        foreach (StreamWriter writer in _writers) writer.Dispose();
        _writers.Clear();
        Output = null;
    }
}
