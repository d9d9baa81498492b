using System.Collections.Immutable;

namespace Hoc.Net.Language.C;

/// <summary>A struct or union. It may be named before its members are known.</summary>
internal sealed class CRecordType(string tag, bool isUnion) : CType
{
    private int _size;
    private int _alignment = 1;

    /// <summary>The name behind struct or union.</summary>
    public string Tag { get; } = tag;

    public ImmutableArray<CField> Fields { get; private set; } = [];

    /// <summary>True once its members are known.</summary>
    public bool IsComplete { get; private set; }

    public override int Size => _size;

    public override int Alignment => _alignment;

    /// <summary>Lays the members out one behind the other, or all at the start of a union.</summary>
    public void Complete(IEnumerable<(string Name, CType Type)> members)
    {
        var fields = ImmutableArray.CreateBuilder<CField>();
        int end = 0;
        foreach ((string name, CType type) in members)
        {
            int offset = isUnion ? 0 : RoundUp(end, type.Alignment);
            fields.Add(new(name, type, offset));
            end = Math.Max(end, checked(offset + type.Size));
            _alignment = Math.Max(_alignment, type.Alignment);
        }

        _size = RoundUp(end, _alignment);
        Fields = fields.ToImmutable();
        IsComplete = true;
    }

    /// <summary>A member by name, also of nameless structs inside.</summary>
    public CField? Find(string name)
    {
        foreach (CField field in Fields)
        {
            if (field.Name == name) return field;
            if (field.Name.Length == 0 && (field.Type as CRecordType)?.Find(name) is { } inner) return inner with { Offset = field.Offset + inner.Offset };
        }

        return null;
    }

    public override string ToString() => $"{(isUnion ? "union" : "struct")} {Tag}";

    private static int RoundUp(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
