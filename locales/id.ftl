# Indonesian. Plain words, sentences under 15 words. One file per language; all files have the same messages.

### The language itself
language-name = Indonesia
language-direction = ltr
# A numbering system of CLDR: latn, beng, arab …
language-digits = latn

### Numbers, money, dates
money = { $sign }{ $amount }
currency-bdt = ৳
currency-idr = Rp
currency-kes = KSh{" "}
currency-jod = JD{" "}
currency-usd = $
currency-eur = €
currency-gbp = £
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
date-long = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $date }, { $time }
time-full-hour = { $hour24 }.{ $minute }
time-hour-minute = { $hour24 }.{ $minute }
length-minutes = { $count ->
   *[other] { $count } menit
}
length-hours = { $count ->
   *[other] { $count } jam
}
length-days = { $count ->
   *[other] { $count } hari
}
days-left = { $count ->
    [0] Hari terakhir
   *[other] { $count } hari lagi
}
days-late = { $count ->
   *[other] Terlambat { $count } hari
}
visits-count = { $count ->
   *[other] { $count } kunjungan
}

### Around every page
page-error = Kesalahan:
skip = Langsung ke isi utama
official = Situs web resmi pemerintah.
official-how = Cara memastikannya
language = Bahasa
menu = Utama
brand-home = beranda
menu-desk = Meja kerja saya
menu-challenges = Tantangan
menu-use-cases = Solusi
menu-pilots = Uji coba
menu-search = Cari
crumbs = Anda di sini
home = Beranda
sign-in = Masuk
sign-out = Keluar
save = Simpan
cancel = Kembali
can-skip = (boleh dilewati)
good-to-know = Perlu diketahui
pages = Halaman hasil
page = Halaman
next-page = Halaman berikutnya
fix-things = { $count ->
   *[other] Mohon perbaiki { $count } hal
}
footer-help = Perlu bantuan?
footer-help-text = Telepon 333. Gratis, pukul 08.00 sampai 20.00. Atau datang ke pusat layanan digital. Petugas dapat mengisi formulir apa pun di sini bersama Anda.
footer-about = Tentang Pilotage
footer-how = Cara kerjanya
footer-help-link = Bantuan
footer-privacy = Privasi: apa yang kami simpan
footer-accessibility = Mudah dipakai semua orang
footer-open = Terbuka untuk semua
footer-responsiveness = Siapa yang menjawab tepat waktu
footer-agencies = Kantor
footer-organisations = Tim yang punya gagasan
footer-mailbox = Kotak surat demo
look = Tampilan halaman ini
look-auto = Ikuti perangkat saya
look-light = Terang
look-dark = Gelap

### The six stages
stage-problem = Masalah
stage-ideas = Gagasan
stage-choice = Pilihan
stage-pilot = Uji coba
stage-proof = Bukti
stage-scale = Perluasan
stage-done = Selesai:
stage-now = Sekarang:
stage-next = Nanti:
stage-stopped = Berhenti:
stage-of-six = Tahap { $number } dari 6:

### Time, cost, visits
tcv-time = Waktu
tcv-cost = Biaya
tcv-visits = Kunjungan

### Sectors
sector-civil-registration = Akta kelahiran dan kematian
sector-land = Tanah
sector-social-protection = Bantuan uang
sector-health = Kesehatan
sector-agriculture = Pertanian
sector-business = Usaha
sector-education = Pendidikan
sector-transport = Transportasi
sector-justice = Hukum dan keadilan
sector-water-energy = Air dan energi
sector-other = Layanan lain

### Kinds of organisation
organisation-kind-startup = Usaha rintisan
organisation-kind-business = Perusahaan
organisation-kind-ngo = LSM
organisation-kind-university = Universitas

### Roles
role-agency_owner = Kepala kantor
role-challenge_owner = Penanggung jawab tantangan
role-senior_owner = Penanggung jawab senior
role-panel_chair = Ketua panel
role-evaluator = Penilai
role-evidence_verifier = Pemeriksa bukti
role-finance_approver = Pemberi izin keuangan
role-organisation_admin = Ketua tim
role-organisation_member = Anggota tim
role-facilitator = Pendamping
role-moderator = Moderator
role-platform_admin = Administrator
role-citizen = Warga

### First page
home-title = Waktu lebih singkat. Biaya lebih ringan. Kunjungan lebih sedikit.
home-description = Kantor pemerintah menceritakan masalah. Orang yang punya gagasan mencoba solusi. Anda yang menilai hasilnya.
home-hero = Waktu lebih singkat. Biaya lebih ringan. Kunjungan lebih sedikit.
home-lead = Kantor pemerintah menceritakan masalah. Usaha rintisan dan LSM mencoba solusi. Anda yang menilai hasilnya.

### Signing in
sign-in-title = Masuk
sign-in-lead = Kami mengirim tautan dan kode kepada Anda. Anda tidak perlu kata sandi.
sign-in-email = Email Anda
sign-in-email-hint = Misalnya name@example.org
sign-in-name = Nama Anda
sign-in-name-hint = Hanya jika Anda baru pertama kali datang. Orang lain melihat nama ini di samping tulisan Anda.
sign-in-send = Kirim kode
sign-in-not-for = Anda tidak perlu masuk untuk
sign-in-not-for-1 = membaca apa pun
sign-in-not-for-2 = mencari
sign-in-for = Anda perlu masuk untuk
sign-in-for-1 = memberi pendapat, agar setiap orang dihitung satu kali
sign-in-for-2 = mendapat kabar saat kantor menjawab Anda
sign-in-for-3 = mengirim gagasan bersama tim Anda
sign-in-safe = Tetap aman
sign-in-safe-text = Kami tidak pernah menelepon untuk meminta kode Anda. Jika ada yang meminta, tutup teleponnya.
code-title = Periksa email Anda
code-lead = Kami sudah mengirim tautan dan kode 6 angka kepada Anda. Tekan tautan itu, atau ketik kodenya di sini.
code-field = Kode
code-hint = 6 angka. Berlaku selama 30 menit.
code-again = Kirim kode baru
link-title = Tekan sekali lagi
link-lead = Tekan tombol untuk masuk di perangkat ini.
link-go = Masuk sekarang

### Why something was not done
refusal-required = Isi bagian ini
refusal-too-long = Tulis paling banyak { $most } huruf
refusal-number = Tulis sebuah angka
refusal-too-small = Tulis { $least } atau lebih
refusal-too-large = Tulis { $most } atau kurang
refusal-email = Tulis alamat email seperti name@example.org
refusal-link = Tulis alamat web yang diawali https://
refusal-choice = Pilih salah satu
refusal-code-wrong = { $left ->
   *[other] Kode itu salah. Anda bisa mencoba { $left } kali lagi.
}
refusal-code-spent = Terlalu banyak kode yang salah. Mintalah kode baru.
refusal-link-unknown = Kami tidak mengenal tautan ini. Mintalah yang baru.
refusal-link-used = Tautan ini sudah dipakai. Mintalah yang baru.
refusal-link-old = Tautan ini sudah terlalu lama. Mintalah yang baru.

### Error pages
error-go-home = Ke halaman pertama
error-go-search = Cari
error-second-factor = Ini perlu pemeriksaan kedua dari Anda. Dengan begitu keputusan tetap aman.
error-second-factor-go = Lakukan pemeriksaan kedua
error-role-missing = Anda tidak punya peran untuk ini di kantor ini.
error-not-a-member = Anda bukan anggota tim ini.
error-suspended = Akun ini ditutup untuk sementara. Telepon 333 untuk bertanya alasannya.
error-403-token = Halaman ini terbuka terlalu lama. Kembali, muat ulang, lalu kirim sekali lagi. Tulisan Anda masih ada.
error-400-heading = Kami tidak memahami ini
error-400-what = Ada yang salah di alamat atau formulir.
error-400-next = Kembali dan coba lagi.
error-403-heading = Ini tidak terbuka untuk Anda
error-403-what = Mungkin Anda perlu peran lain, atau Anda sudah keluar.
error-403-next = Jika menurut Anda ini keliru, tanyakan ke kantor atau telepon 333.
error-404-heading = Halaman ini tidak ada di sini
error-404-what = Mungkin halaman ini sudah pindah, atau alamatnya salah.
error-404-next = Cari halaman itu, atau buka halaman pertama.
error-405-heading = Ini tidak bisa dilakukan di sini
error-405-what = Alamatnya benar, tetapi bukan untuk ini.
error-405-next = Buka halaman pertama.
error-409-heading = Orang lain sudah mengubah ini
error-409-what = Orang lain menyimpannya saat Anda menulis.
error-409-next = Kembali. Salin tulisan Anda, muat ulang halaman, lalu masukkan lagi.
error-410-heading = Ini sudah dihapus
error-410-what = Penulisnya, atau kami, telah menghapusnya.
error-410-next = Cari yang mirip dengan ini.
error-413-heading = Ini terlalu besar
error-413-what = Ada file atau tulisan yang lebih besar dari batas kami.
error-413-next = Pilih file yang lebih kecil dari 5 MB, atau tulis lebih sedikit.
error-422-heading = Ada yang belum lengkap
error-422-what = Kami belum bisa melakukan ini.
error-422-next = Kembali dan perbaiki.
error-429-heading = Mohon tunggu satu menit
error-429-what = Anda mengirim banyak formulir dalam waktu singkat.
error-429-next = Tulisan Anda masih ada di peramban. Kembali satu menit lagi, lalu kirim ulang.
error-500-heading = Ini kesalahan kami
error-500-what = Ada yang rusak di pihak kami. Kami sudah mencatatnya.
error-500-next = Coba lagi satu menit lagi. Telepon 333 jika masih begini.
error-503-heading = Kami belum siap
error-503-what = Situs ini sedang sibuk atau baru mulai.
error-503-next = Coba lagi satu menit lagi.

### Mail
mail-footer = Anda menerima email ini karena ikut serta di Pilotage. Ubah di pengaturan Anda.
mail-sign-in-link-subject = Kode Anda untuk Pilotage
mail-sign-in-link-body =
    Kode Anda adalah { $code }

    Atau buka halaman ini dan tekan tombolnya:
    { $link }

    Kode ini berlaku { $minutes } menit. Jika Anda tidak memintanya, abaikan saja.
