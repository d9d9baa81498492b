namespace Hoc.Net.Runtime.Formatting;

/// <summary>A text being composed: it begins on the stack of the caller and moves to the heap when it grows beyond.</summary>
internal ref struct TextBuffer(Span<char> initial)
{
    private Span<char> _characters = initial;
    private int _length;

    /// <summary>What was appended so far.</summary>
    public readonly ReadOnlySpan<char> Text => _characters[.._length];

    /// <summary>How many characters were appended so far.</summary>
    public readonly int Length => _length;

    /// <summary>Appends a character.</summary>
    public void Append(char character)
    {
        if (_length == _characters.Length) Grow(1);
        _characters[_length++] = character;
    }

    /// <summary>Appends a character several times.</summary>
    public void Append(char character, int count)
    {
        Reserve(count).Fill(character);
        _length += count;
    }

    /// <summary>Appends a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    /// <summary>Appends a whole number that is not negative.</summary>
    public void Append(ulong number)
    {
        const int longest = 20;
        number.TryFormat(Reserve(longest), out int written);
        _length += written;
    }

    /// <summary>Room for that many characters behind the text; <see cref="Advance"/> says how many were written there.</summary>
    public Span<char> Reserve(int count)
    {
        if (_characters.Length - _length < count) Grow(count);
        return _characters.Slice(_length, count);
    }

    /// <summary>Takes characters written to the reserved room into the text.</summary>
    public void Advance(int count) => _length += count;

    /// <summary>Puts a character several times before what stands at a position.</summary>
    public void Insert(int position, char character, int count)
    {
        Reserve(count);
        _characters[position.._length].CopyTo(_characters[(position + count)..]);
        _characters.Slice(position, count).Fill(character);
        _length += count;
    }

    /// <summary>Takes the characters from a position up to another out.</summary>
    public void Remove(int start, int end)
    {
        _characters[end.._length].CopyTo(_characters[start..]);
        _length -= end - start;
    }

    /// <summary>Makes the letters from a position on capital.</summary>
    public readonly void ToUpper(int start)
    {
        foreach (ref char character in _characters[start.._length]) character = char.ToUpperInvariant(character);
    }

    private void Grow(int count)
    {
        var larger = new char[Math.Max(_length + count, 2 * _characters.Length)];
        Text.CopyTo(larger);
        _characters = larger;
    }
}
