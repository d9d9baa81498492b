namespace Hoc.Net.Language.C;

/// <summary>What names mean to the parser: types, tags and constants of enumerations, and which names hide those.</summary>
internal sealed class CScope(CScope? outer)
{
    private readonly Dictionary<string, CType?> _types = []; // null for a name that is no type here
    private readonly Dictionary<string, long> _constants = [];
    private readonly Dictionary<string, CRecordType> _records = [];

    /// <summary>The type that a typedef gave a name; null for other names.</summary>
    public CType? FindType(string name) => _types.TryGetValue(name, out CType? type) ? type : outer?.FindType(name);

    /// <summary>The value of a constant of an enumeration.</summary>
    public long? FindConstant(string name)
    {
        if (_constants.TryGetValue(name, out long value)) return value;
        return _types.ContainsKey(name) ? null : outer?.FindConstant(name);
    }

    public void DeclareType(string name, CType type) => _types[name] = type;

    public void DeclareConstant(string name, long value) => _constants[name] = value;

    /// <summary>A name is that of a variable or function here.</summary>
    public void DeclareOrdinary(string name)
    {
        _types[name] = null;
        _constants.Remove(name);
    }

    /// <summary>The struct or union of a tag, made where there is none; one that is defined here, its members following, is one of this scope.</summary>
    public CRecordType Record(string tag, bool isUnion, bool isDefined)
    {
        CRecordType? found = isDefined ? _records.GetValueOrDefault(tag) : FindRecord(tag);
        if (found is { IsComplete: true } && isDefined) found = null;
        return found ?? (_records[tag] = new CRecordType(tag, isUnion));
    }

    private CRecordType? FindRecord(string tag) => _records.GetValueOrDefault(tag) ?? outer?.FindRecord(tag);
}
