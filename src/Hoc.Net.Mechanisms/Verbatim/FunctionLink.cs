namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>A function of another file that a name means; found at the first call and remembered for the model.</summary>
internal sealed class FunctionLink(string name)
{
    private CodeMachine? _machine;
    private FunctionReference? _found;

    public string Name => name;

    public FunctionReference? Find(CodeFrame frame)
    {
        if (_machine == frame.Machine)
            return _found;
        var found = frame.Machine.FindFunction(name, frame.Image);
        (_found, _machine) = (found, frame.Machine);
        return found;
    }
}
