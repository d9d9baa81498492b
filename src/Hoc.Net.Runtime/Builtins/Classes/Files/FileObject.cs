using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Verbatim;

namespace Hoc.Net.Runtime.Builtins.Classes.Files;

/// <summary>HOC's File: text in and out. Characters are bytes (Latin-1).</summary>
[HocClass("File", "new File(\"name\")", "A file to read or write.", Most = 1)]
internal sealed partial class FileObject : HocObject
{
    private readonly HocSession _session;
    private string _name;
    private TextInput? _input;
    private StreamWriter? _output;
    private CodeFile? _codeFile;

    /// <summary>Makes a closed file, named or not.</summary>
    public FileObject(CallArguments call)
    {
        _session = call.Session;
        _name = call.Count > 0 ? call.String(1) : "";
    }

    [HocMethod("ropen", "f.ropen(\"name\")", "Opens for reading; 1 when that worked.", Most = 1)]
    public double OpenToRead(CallArguments call) => Open(call, path => _input = new TextInput(_session.Files.ReadBytes(path)));

    [HocMethod("wopen", "f.wopen(\"name\")", "Opens for writing, emptied; 1 when that worked.", Most = 1)]
    public double OpenToWrite(CallArguments call) => Open(call, path => _output = _session.Files.Create(path, FileMode.Create));

    [HocMethod("aopen", "f.aopen(\"name\")", "Opens for writing at the end; 1 when that worked.", Most = 1)]
    public double OpenToAppend(CallArguments call) => Open(call, path => _output = _session.Files.Create(path, FileMode.Append));

    [HocMethod("close", "f.close()", "Closes the file.", Most = 0)]
    public double Close()
    {
        _session.Files.Close(_output);
        _output = null;
        _input = null;
        _codeFile = null;
        return 0;
    }

    [HocMethod("isopen", "f.isopen()", "1 while the file is open.", Most = 0)]
    public double IsOpen() => _input is null && _output is null ? 0 : 1;

    [HocMethod("getname", "f.getname(s)", "The name, also into a strdef.", Most = 1)]
    public string GetName(CallArguments call)
    {
        if (call.Count > 0) call.StringVariable(1).Value = _name;
        return _name;
    }

    [HocMethod("printf", "f.printf(format, ...)", "Writes its arguments as the format says; gives 0.", Least = 1)]
    public double Print(CallArguments call)
    {
        Write(call, PrintfFormatter.Format(call.String(1), call, 2));
        return 0;
    }

    /// <summary>The open file as C code has it; null while it is closed.</summary>
    internal CodeFile? CodeFile => _input is null && _output is null ? null : _codeFile ??= new CodeFile(_session.Files, _input, _output);

    /// <summary>Writes a text for another class's method.</summary>
    internal void Write(CallArguments call, string text) => Output(call).Write(text);

    /// <summary>Makes sure that the file can be read, for another class's method.</summary>
    internal void RequireInput(CallArguments call) => Input(call);

    /// <summary>The next number, or null at the end of the file.</summary>
    internal double? NextNumber(CallArguments call) => Input(call).ReadNumber();

    [HocMethod("flush", "f.flush()", "Hands what was written to the operating system; gives 1.", Most = 0)]
    public double Flush()
    {
        _output?.Flush();
        return 1;
    }

    [HocMethod("gets", "f.gets(s)", "Reads a line with its end into a strdef; gives its length, or -1 at the end of the file.", Least = 1, Most = 1)]
    public double ReadLine(CallArguments call) => Deliver(call, Input(call).ReadLine());

    [HocMethod("scanstr", "f.scanstr(s)", "Reads a word into a strdef; gives its length, or -1 at the end of the file.", Least = 1, Most = 1)]
    public double ReadWord(CallArguments call) => Deliver(call, Input(call).ReadWord());

    [HocMethod("scanvar", "f.scanvar()", "Reads the next number and skips what is none.", Most = 0)]
    public double ReadNumber(CallArguments call) => Input(call).ReadNumber() ?? throw call.Fault(
        RuntimeDiagnostics.EndOfFile,
        $"there is no further number in '{_name}'.",
        "Test eof() before each read.");

    [HocMethod("eof", "f.eof()", "1 when nothing is left to be read.", Most = 0)]
    public double AtEnd(CallArguments call) => _output is not null || Input(call).AtEnd ? 1 : 0;

    [HocMethod("tell", "f.tell()", "The position in the file, in characters.", Most = 0)]
    public double Tell(CallArguments call)
    {
        if (_output is null) return Input(call).Position;
        _output.Flush();
        return _output.BaseStream.Position;
    }

    [HocMethod("seek", "f.seek(offset, origin)", "Goes to a position: from the start (origin 0), from here (1) or from the end (2); gives 0, or -1 when that lies before the start.", Most = 2)]
    public double Seek(CallArguments call)
    {
        double offset = Math.Truncate(call.Number(1, 0));
        int origin = call.Count > 1 ? call.Integer(2, 0, 2) : 0;
        _output?.Flush();
        long start = origin switch
        {
            1 => _output?.BaseStream.Position ?? Input(call).Position,
            2 => _output?.BaseStream.Length ?? Input(call).Length,
            _ => 0,
        };
        if (!(start + offset >= 0) || start + offset > int.MaxValue) return -1;
        if (_output is null)
        {
            Input(call).Seek(start + (long)offset);
            return 0;
        }

        return OpenFiles.Attempt(() => _output.BaseStream.Position = start + (long)offset) ? 0 : -1;
    }

    [HocMethod("unlink", "f.unlink()", "Deletes the file; 1 when that worked.", Most = 0)]
    public double Delete()
    {
        Close();
        return _session.Files.Delete(_session.ResolvePath(_name)) ? 1 : 0;
    }

    [HocMethod("mktemp", "f.mktemp()", "Takes the name of a new temporary file; gives 1.", Most = 0)]
    public double MakeTemporary()
    {
        Close();
        _name = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        return 1;
    }

    [HocMethod("chooser", "f.chooser(\"r\", \"title\", \"filter\", \"accept\", \"cancel\", \"folder\")", "Prepares a window to choose a file; without arguments asks there, which without a display is cancelled: 0.", Most = 6)]
    public double Choose(CallArguments call)
    {
        if (call.Count > 0) return 1;
        call.Warn(
            RuntimeDiagnostics.DialogAnswered,
            "the choice of a file was cancelled, as there is no display.",
            "Name the file in the script itself.");
        return 0;
    }

    [HocMethod("dir", "f.dir()", "The folder of the last chooser; empty without a display.", Most = 0)]
    public string Folder() => "";

    /// <inheritdoc/>
    protected override void OnEnding() => Close();

    private static double Deliver(CallArguments call, string? text)
    {
        if (text is null) return -1;
        call.StringVariable(1).Value = text;
        return text.Length;
    }

    private double Open(CallArguments call, Action<string> open)
    {
        if (call.Count > 0)
        {
            Close();
            _name = call.String(1);
        }

        return OpenNamed(open) ? 1 : 0;
    }

    private TextInput Input(CallArguments call) => _input ?? throw NotOpen(call, "reading", "ropen()");

    private StreamWriter Output(CallArguments call) => _output ?? throw NotOpen(call, "writing", "wopen() or aopen()");

    private HocException NotOpen(CallArguments call, string purpose, string remedy) => call.Fault(
        RuntimeDiagnostics.FileNotOpen,
        $"the file '{_name}' is not open for {purpose}.",
        $"Open it with {remedy} first, and test that it gives 1.");
}
