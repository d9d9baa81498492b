using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Runtime.Builtins.Classes;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Builtins.Classes.Randomness;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Verbatim;

/// <content>Objects and files.</content>
internal sealed partial class CodeHost
{
    /// <inheritdoc/>
    public SampleBuffer? BufferOf(object instance) => (instance as VectorObject)?.Samples;

    /// <inheritdoc/>
    public object NewVector(int size)
    {
        VectorObject vector = VectorObject.Of(session, []);
        vector.SetSize(size);
        return vector;
    }

    /// <inheritdoc/>
    public string LabelOf(object vector) => (vector as VectorObject)?.Label ?? "";

    /// <inheritdoc/>
    public void SetLabelOf(object vector, string label)
    {
        if (vector is VectorObject known) known.Label = label;
    }

    /// <inheritdoc/>
    public RandomStream? StreamOf(object instance) => (instance as RandomObject)?.Stream;

    /// <inheritdoc/>
    public ICodeFile? FileOf(object instance) => (instance as FileObject)?.CodeFile;

    /// <inheritdoc/>
    public ICodeFile? Open(string path, string mode)
    {
        string full = session.ResolvePath(path);
        ICodeFile? file = null;
        OpenFiles.Attempt(() => file = mode.StartsWith('r')
            ? new CodeFile(session.Files, new TextInput(session.Files.ReadBytes(full)), null)
            : new CodeFile(session.Files, null, session.Files.Create(full, mode.StartsWith('a') ? FileMode.Append : FileMode.Create)));
        return file;
    }

    /// <inheritdoc/>
    public bool Delete(string path) => session.Files.Delete(session.ResolvePath(path));

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(session.ResolvePath(path)) || Directory.Exists(session.ResolvePath(path));

    /// <inheritdoc/>
    public PointProcess? ProcessOf(object instance) => (instance as PointProcessObject)?.Process;

    /// <inheritdoc/>
    public object? ObjectOf(PointProcess process) => process.Tag;

    /// <inheritdoc/>
    public string NameOf(object instance) => instance is HocObject known ? known.Name : "an object";

    /// <inheritdoc/>
    public (string Class, int Index) IdentityOf(object instance) => instance is HocObject known ? (known.Class.Name, known.Number) : ("", 0);

    /// <inheritdoc/>
    public int? ListCount(object list) => (list as ListObject)?.Items.Count;

    /// <inheritdoc/>
    public object? ListItem(object list, int index) => ((ListObject)list).Items[index];

    /// <inheritdoc/>
    public void Retain(object instance) => (instance as HocObject)?.Retain();

    /// <inheritdoc/>
    public void Release(object instance) => (instance as HocObject)?.Release();

    /// <inheritdoc/>
    public void OnEnd(object instance, Action<object> action)
    {
        if (instance is HocObject known) known.Ended += action;
    }

    /// <inheritdoc/>
    public void InstallVectorMethod(string name, Func<object, double> method)
    {
        var vectors = (BuiltinClass)session.Names.ClassOf(typeof(VectorObject));
        vectors.Install(name, new CodeMember(name, (owner, call) => WithArguments(call, () => method(owner))));
        session.NoteNameChange();
    }
}
