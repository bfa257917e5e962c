using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace TypedRequests.Samples;

/// <summary>
/// Cookies in a PostgreSQL table, one row per owner. A save reads the row, merges, and writes on condition that the row's version is still the one it read;
/// if another process was faster it begins again. A process that is killed leaves the old row or the new one.
/// </summary>
/// <param name="database">Where the table is.</param>
/// <param name="owner">Whose cookies: a user, a tenant, an account.</param>
/// <param name="protector">Encrypts the row; null leaves it readable in the table.</param>
public sealed class PostgresCookieStore(NpgsqlDataSource database, string owner, IDataProtector? protector = null) : ICookieStore
{
    /// <summary>How often another process was faster, and a save began again.</summary>
    public long Conflicts { get; private set; }

    /// <summary>Makes the table if it is not there. Call it once, at start.</summary>
    public static async Task CreateTableAsync(NpgsqlDataSource database, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var command = database.CreateCommand(
            """
            create table if not exists session_cookies (
                owner text primary key, version bigint not null, document bytea not null, saved_at timestamptz not null default now())
            """);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        await using var command = database.CreateCommand("select version, document from session_cookies where owner = $1");
        command.Parameters.Add(new() { Value = owner });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new(CookieDocument.Read(Unprotect(rows.GetFieldValue<byte[]>(1))), rows.GetInt64(0).ToString(CultureInfo.InvariantCulture))
            : CookieStoreSnapshot.Empty;
    }

    /// <inheritdoc/>
    public async ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        while (true)
        {
            var current = await LoadAsync(cancellationToken);
            if (changes.IsEmpty)
                return current;
            var merged = changes.MergeInto(current.Cookies);
            if (await TryWriteAsync(current.Version, merged, cancellationToken) is { } version)
                return new(merged, version);
            Conflicts++;
        }
    }

    /// <returns>The version written; null when another process was faster.</returns>
    private async Task<string?> TryWriteAsync(string? read, IReadOnlyList<SessionCookie> cookies, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(read is null
            ? "insert into session_cookies (owner, version, document) values ($1, 1, $2) on conflict (owner) do nothing returning version"
            : "update session_cookies set version = version + 1, document = $2, saved_at = now() where owner = $1 and version = $3 returning version");
        var document = CookieDocument.Write(cookies);
        command.Parameters.Add(new() { Value = owner });
        command.Parameters.Add(new() { Value = protector?.Protect(document) ?? document });
        if (read is not null)
            command.Parameters.Add(new() { Value = long.Parse(read, CultureInfo.InvariantCulture) });
        return (await command.ExecuteScalarAsync(cancellationToken) as long?)?.ToString(CultureInfo.InvariantCulture);
    }

    private byte[] Unprotect(byte[] stored)
    {
        if (protector is null)
            return stored;
        try
        {
            return protector.Unprotect(stored);
        }
        catch (CryptographicException exception)
        {
            throw new InvalidDataException($"The cookies of '{owner}' cannot be decrypted. Every process must share one data protection key ring and application name.", exception);
        }
    }
}
