%struct.lv_part = type { i32, i32, i32, i32 }

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_shortest(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load ptr, ptr %0, align 8, !tbaa !7
  %5 = load ptr, ptr %4, align 8, !tbaa !14
  %6 = load ptr, ptr %5, align 8, !tbaa !20
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !26
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !28
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !29
  %15 = icmp eq ptr %14, null
  br i1 %15, label %510, label %16

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = load i64, ptr %17, align 8, !tbaa !30
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %23, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %22 = load i64, ptr %21, align 8, !tbaa !31
  br label %48

23:                                               ; preds = %16
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !32
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %27 = load i64, ptr %26, align 8, !tbaa !33
  %28 = trunc i64 %27 to i32
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %30 = load ptr, ptr %29, align 8, !tbaa !34
  tail call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %25, ptr noundef %25, i32 noundef %28, ptr noundef %30) #3
  %31 = load i64, ptr %26, align 8, !tbaa !33
  %32 = trunc i64 %31 to i32
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %34 = load ptr, ptr %33, align 8, !tbaa !35
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %36 = load i64, ptr %35, align 8, !tbaa !31
  %37 = getelementptr inbounds nuw i32, ptr %34, i64 %36
  store i32 %32, ptr %37, align 4, !tbaa !3
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %39 = load ptr, ptr %38, align 8, !tbaa !36
  %40 = getelementptr inbounds nuw i32, ptr %39, i64 %36
  store i32 -1, ptr %40, align 4, !tbaa !3
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = load ptr, ptr %41, align 8, !tbaa !37
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %36
  store i32 0, ptr %43, align 4, !tbaa !3
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %45 = load ptr, ptr %44, align 8, !tbaa !38
  %46 = add i64 %36, 1
  store i64 %46, ptr %35, align 8, !tbaa !31
  %47 = getelementptr inbounds nuw i32, ptr %45, i64 %36
  store i32 0, ptr %47, align 4, !tbaa !3
  store i64 1, ptr %17, align 8, !tbaa !30
  br label %48

48:                                               ; preds = %20, %23
  %49 = phi i64 [ %22, %20 ], [ %46, %23 ]
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %52 = load i64, ptr %50, align 8, !tbaa !39
  %53 = icmp ult i64 %52, %49
  br i1 %53, label %54, label %143

54:                                               ; preds = %48
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %56 = load ptr, ptr %55, align 8, !tbaa !40
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %58 = load ptr, ptr %57, align 8, !tbaa !35
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %60 = load ptr, ptr %59, align 8, !tbaa !34
  %61 = load ptr, ptr %0, align 8, !tbaa !7
  %62 = load ptr, ptr %61, align 8, !tbaa !14
  %63 = load ptr, ptr %62, align 8, !tbaa !20
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 64
  %65 = load i64, ptr %64, align 8, !tbaa !26
  %66 = mul i64 %65, 3
  %67 = getelementptr inbounds nuw i8, ptr %63, i64 72
  %68 = load i64, ptr %67, align 8, !tbaa !28
  %69 = shl i64 %68, 1
  %70 = add i64 %66, 1
  %71 = add i64 %70, %69
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %73 = load i64, ptr %72, align 8, !tbaa !41
  %74 = sub i64 64, %73
  %75 = shl nsw i64 -1, %74
  %76 = xor i64 %75, -1
  %77 = icmp eq i64 %71, 0
  br label %78

78:                                               ; preds = %138, %54
  %79 = phi i64 [ %52, %54 ], [ %141, %138 ]
  %80 = trunc i64 %79 to i32
  %81 = add i32 %80, 1
  %82 = getelementptr inbounds nuw i32, ptr %58, i64 %79
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = mul i64 %79, %71
  %85 = getelementptr inbounds nuw i64, ptr %60, i64 %84
  %86 = add i32 %83, 1
  %87 = zext i32 %86 to i64
  %88 = mul i64 %87, -7046029254386353131
  br i1 %77, label %102, label %89

89:                                               ; preds = %78, %89
  %90 = phi i64 [ %100, %89 ], [ %88, %78 ]
  %91 = phi i64 [ %99, %89 ], [ 0, %78 ]
  %92 = phi i64 [ %98, %89 ], [ %87, %78 ]
  %93 = mul i64 %92, -2540129978930954240
  %94 = lshr i64 %90, 41
  %95 = or disjoint i64 %93, %94
  %96 = getelementptr inbounds nuw i64, ptr %85, i64 %91
  %97 = load i64, ptr %96, align 8, !tbaa !42
  %98 = xor i64 %95, %97
  %99 = add nuw i64 %91, 1
  %100 = mul i64 %98, -7046029254386353131
  %101 = icmp eq i64 %99, %71
  br i1 %101, label %102, label %89, !llvm.loop !43

102:                                              ; preds = %89, %78
  %103 = phi i64 [ %88, %78 ], [ %100, %89 ]
  %104 = lshr i64 %103, %73
  %105 = getelementptr inbounds nuw i32, ptr %56, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %138, label %108

108:                                              ; preds = %102, %132
  %109 = phi i32 [ %136, %132 ], [ %106, %102 ]
  %110 = phi i64 [ %134, %132 ], [ %104, %102 ]
  %111 = add i32 %109, -1
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds nuw i32, ptr %58, i64 %112
  %114 = load i32, ptr %113, align 4, !tbaa !3
  %115 = icmp eq i32 %114, %83
  br i1 %115, label %116, label %132

116:                                              ; preds = %108
  br i1 %77, label %138, label %117

117:                                              ; preds = %116
  %118 = mul i64 %71, %112
  %119 = getelementptr inbounds nuw i64, ptr %60, i64 %118
  br label %120

120:                                              ; preds = %127, %117
  %121 = phi i64 [ 0, %117 ], [ %128, %127 ]
  %122 = getelementptr inbounds nuw i64, ptr %119, i64 %121
  %123 = load i64, ptr %122, align 8, !tbaa !42
  %124 = getelementptr inbounds nuw i64, ptr %85, i64 %121
  %125 = load i64, ptr %124, align 8, !tbaa !42
  %126 = icmp eq i64 %123, %125
  br i1 %126, label %127, label %130

127:                                              ; preds = %120
  %128 = add nuw i64 %121, 1
  %129 = icmp eq i64 %128, %71
  br i1 %129, label %138, label %120, !llvm.loop !46

130:                                              ; preds = %120
  %131 = icmp eq i64 %121, %71
  br i1 %131, label %138, label %132

132:                                              ; preds = %130, %108
  %133 = add i64 %110, 1
  %134 = and i64 %133, %76
  %135 = getelementptr inbounds nuw i32, ptr %56, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !3
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %108, !llvm.loop !47

138:                                              ; preds = %132, %130, %116, %127, %102
  %139 = phi i64 [ %104, %102 ], [ %110, %127 ], [ %110, %116 ], [ %110, %130 ], [ %134, %132 ]
  %140 = getelementptr inbounds nuw i32, ptr %56, i64 %139
  store i32 %81, ptr %140, align 4, !tbaa !3
  %141 = add nuw i64 %79, 1
  store i64 %141, ptr %50, align 8, !tbaa !39
  %142 = icmp eq i64 %141, %49
  br i1 %142, label %143, label %78, !llvm.loop !48

143:                                              ; preds = %138, %48
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %145 = load i64, ptr %144, align 8, !tbaa !49
  %146 = icmp ult i64 %145, %49
  br i1 %146, label %147, label %510

147:                                              ; preds = %143
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %154 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %157 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %158 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %160 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %164 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %165

165:                                              ; preds = %147, %505
  %166 = phi i64 [ %145, %147 ], [ %508, %505 ]
  %167 = trunc i64 %166 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4
  %168 = load i64, ptr %148, align 8, !tbaa !50
  %169 = icmp eq i64 %168, 0
  br i1 %169, label %178, label %170

170:                                              ; preds = %165
  %171 = load ptr, ptr %149, align 8, !tbaa !38
  %172 = and i64 %166, 4294967295
  %173 = getelementptr inbounds nuw i32, ptr %171, i64 %172
  %174 = load i32, ptr %173, align 4, !tbaa !3
  %175 = add i32 %174, 1
  %176 = zext i32 %175 to i64
  %177 = icmp ugt i64 %168, %176
  br i1 %177, label %178, label %501

178:                                              ; preds = %170, %165
  %179 = load i64, ptr %150, align 8, !tbaa !51
  %180 = icmp eq i64 %179, 0
  %181 = zext i1 %180 to i64
  store i64 %181, ptr %151, align 8, !tbaa !52
  br i1 %180, label %501, label %182

182:                                              ; preds = %178
  %183 = load ptr, ptr %0, align 8, !tbaa !7
  %184 = load i64, ptr %152, align 8, !tbaa !53
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %501, label %186

186:                                              ; preds = %182
  %187 = load ptr, ptr %183, align 8, !tbaa !14
  %188 = load ptr, ptr %187, align 8, !tbaa !20
  %189 = getelementptr inbounds nuw i8, ptr %188, i64 16
  %190 = load ptr, ptr %189, align 8, !tbaa !29
  %191 = load ptr, ptr %188, align 8, !tbaa !54
  %192 = load ptr, ptr %153, align 8, !tbaa !35
  %193 = getelementptr inbounds nuw i32, ptr %192, i64 %166
  %194 = load i32, ptr %193, align 4, !tbaa !3
  %195 = getelementptr inbounds nuw i8, ptr %187, i64 88
  %196 = load ptr, ptr %195, align 8, !tbaa !55
  %197 = getelementptr inbounds nuw i8, ptr %187, i64 120
  %198 = load ptr, ptr %197, align 8, !tbaa !56
  %199 = zext i32 %194 to i64
  %200 = getelementptr inbounds nuw i32, ptr %198, i64 %199
  %201 = load i32, ptr %200, align 4, !tbaa !3
  %202 = zext i32 %201 to i64
  %203 = getelementptr inbounds nuw i32, ptr %196, i64 %202
  %204 = load i32, ptr %203, align 4, !tbaa !3
  %205 = call i32 %190(ptr noundef %191, i32 noundef %204, ptr noundef nonnull %2, ptr noundef nonnull %3) #5
  %206 = icmp eq i32 %205, -1
  br i1 %206, label %501, label %207

207:                                              ; preds = %186
  %208 = zext i32 %205 to i64
  %209 = load ptr, ptr %183, align 8, !tbaa !14
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 80
  %211 = load i64, ptr %210, align 8, !tbaa !57
  %212 = mul i64 %211, %208
  %213 = getelementptr inbounds nuw i8, ptr %183, i64 248
  %214 = load i64, ptr %213, align 8, !tbaa !58
  %215 = icmp ugt i64 %212, %214
  br i1 %215, label %501, label %216

216:                                              ; preds = %207
  %217 = add i64 %212, 2
  store i64 %217, ptr %154, align 8, !tbaa !59
  %218 = load i64, ptr %51, align 8, !tbaa !31
  %219 = add i64 %218, %217
  %220 = load i64, ptr %155, align 8, !tbaa !60
  %221 = icmp ugt i64 %219, %220
  br i1 %221, label %501, label %222

222:                                              ; preds = %216
  %223 = load i64, ptr %152, align 8, !tbaa !53
  %224 = add i64 %223, -1
  store i64 %224, ptr %152, align 8, !tbaa !53
  %225 = load i64, ptr %150, align 8, !tbaa !51
  %226 = add i64 %225, -1
  store i64 %226, ptr %150, align 8, !tbaa !51
  %227 = icmp eq i32 %205, 0
  br i1 %227, label %505, label %228

228:                                              ; preds = %222
  %229 = and i64 %166, 4294967295
  %230 = icmp eq i32 %167, -1
  br label %231

231:                                              ; preds = %228, %497
  %232 = phi i64 [ 0, %228 ], [ %499, %497 ]
  %233 = phi i32 [ 0, %228 ], [ %498, %497 ]
  %234 = mul i64 %12, %232
  %235 = load ptr, ptr %0, align 8, !tbaa !7
  %236 = getelementptr inbounds nuw i8, ptr %235, i64 144
  %237 = load ptr, ptr %236, align 8, !tbaa !61
  %238 = load i64, ptr %156, align 8, !tbaa !62
  %239 = getelementptr inbounds nuw %struct.lv_part, ptr %237, i64 %238
  %240 = getelementptr inbounds nuw i8, ptr %239, i64 8
  %241 = load i32, ptr %240, align 4, !tbaa !63
  %242 = icmp eq i32 %241, 0
  br i1 %242, label %273, label %243

243:                                              ; preds = %231
  %244 = load ptr, ptr %3, align 8, !tbaa !65
  %245 = getelementptr inbounds nuw i64, ptr %244, i64 %234
  %246 = zext i32 %241 to i64
  %247 = load ptr, ptr %235, align 8, !tbaa !14
  %248 = load ptr, ptr %247, align 8, !tbaa !20
  %249 = getelementptr inbounds nuw i8, ptr %248, i64 64
  %250 = load i64, ptr %249, align 8, !tbaa !26
  %251 = getelementptr inbounds nuw i64, ptr %245, i64 %250
  %252 = add nsw i64 %246, -1
  %253 = getelementptr inbounds nuw i8, ptr %235, i64 152
  %254 = load ptr, ptr %253, align 8, !tbaa !66
  %255 = getelementptr inbounds nuw i8, ptr %248, i64 72
  %256 = load i64, ptr %255, align 8, !tbaa !28
  %257 = mul i64 %256, %252
  %258 = getelementptr inbounds nuw i64, ptr %254, i64 %257
  %259 = icmp eq i64 %256, 0
  br i1 %259, label %273, label %260

260:                                              ; preds = %243, %260
  %261 = phi i64 [ %269, %260 ], [ 0, %243 ]
  %262 = phi i64 [ %268, %260 ], [ 0, %243 ]
  %263 = getelementptr inbounds nuw i64, ptr %251, i64 %261
  %264 = load i64, ptr %263, align 8, !tbaa !42
  %265 = getelementptr inbounds nuw i64, ptr %258, i64 %261
  %266 = load i64, ptr %265, align 8, !tbaa !42
  %267 = and i64 %266, %264
  %268 = or i64 %267, %262
  %269 = add nuw i64 %261, 1
  %270 = icmp eq i64 %269, %256
  br i1 %270, label %271, label %260, !llvm.loop !67

271:                                              ; preds = %260
  %272 = icmp eq i64 %268, 0
  br i1 %272, label %273, label %497

273:                                              ; preds = %243, %231, %271
  %274 = load ptr, ptr %153, align 8, !tbaa !35
  %275 = getelementptr inbounds nuw i32, ptr %274, i64 %229
  %276 = load i32, ptr %275, align 4, !tbaa !3
  %277 = load ptr, ptr %4, align 8, !tbaa !14
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 96
  %279 = load ptr, ptr %278, align 8, !tbaa !68
  %280 = getelementptr inbounds nuw i8, ptr %277, i64 120
  %281 = load ptr, ptr %280, align 8, !tbaa !56
  %282 = zext i32 %276 to i64
  %283 = getelementptr inbounds nuw i32, ptr %281, i64 %282
  %284 = load i32, ptr %283, align 4, !tbaa !3
  %285 = zext i32 %284 to i64
  %286 = getelementptr inbounds nuw i16, ptr %279, i64 %285
  %287 = load i16, ptr %286, align 2, !tbaa !69
  %288 = zext i16 %287 to i32
  %289 = load ptr, ptr %2, align 8, !tbaa !71
  %290 = getelementptr inbounds nuw i32, ptr %289, i64 %232
  %291 = load i32, ptr %290, align 4, !tbaa !3
  %292 = call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %288, i32 noundef %291) #3
  %293 = icmp eq i32 %292, 0
  br i1 %293, label %497, label %294

294:                                              ; preds = %273
  %295 = zext i32 %292 to i64
  %296 = load ptr, ptr %0, align 8, !tbaa !7
  %297 = load ptr, ptr %296, align 8, !tbaa !14
  %298 = load ptr, ptr %297, align 8, !tbaa !20
  %299 = getelementptr inbounds nuw i8, ptr %298, i64 64
  %300 = load i64, ptr %299, align 8, !tbaa !26
  %301 = getelementptr inbounds nuw i8, ptr %298, i64 72
  %302 = load i64, ptr %301, align 8, !tbaa !28
  br label %303

303:                                              ; preds = %294, %489
  %304 = phi i64 [ %302, %294 ], [ %332, %489 ]
  %305 = phi i64 [ %300, %294 ], [ %330, %489 ]
  %306 = phi i64 [ 0, %294 ], [ %490, %489 ]
  %307 = phi i32 [ %233, %294 ], [ %491, %489 ]
  %308 = load ptr, ptr %157, align 8, !tbaa !72
  %309 = getelementptr inbounds nuw i32, ptr %308, i64 %306
  %310 = load i32, ptr %309, align 4, !tbaa !3
  %311 = load i64, ptr %51, align 8, !tbaa !31
  %312 = load ptr, ptr %158, align 8, !tbaa !34
  %313 = mul i64 %305, 3
  %314 = shl i64 %304, 1
  %315 = add i64 %313, 1
  %316 = add i64 %315, %314
  %317 = mul i64 %316, %311
  %318 = getelementptr inbounds nuw i64, ptr %312, i64 %317
  %319 = mul i64 %316, %229
  %320 = getelementptr inbounds nuw i64, ptr %312, i64 %319
  %321 = load ptr, ptr %3, align 8, !tbaa !65
  %322 = getelementptr inbounds nuw i64, ptr %321, i64 %234
  call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %320, ptr noundef %322, i32 noundef %310, ptr noundef %318) #3
  %323 = zext i32 %310 to i64
  %324 = load i64, ptr %159, align 8, !tbaa !33
  %325 = icmp eq i64 %324, %323
  %326 = load ptr, ptr %0, align 8, !tbaa !7
  %327 = load ptr, ptr %326, align 8, !tbaa !14
  %328 = load ptr, ptr %327, align 8, !tbaa !20
  %329 = getelementptr inbounds nuw i8, ptr %328, i64 64
  %330 = load i64, ptr %329, align 8, !tbaa !26
  %331 = getelementptr inbounds nuw i8, ptr %328, i64 72
  %332 = load i64, ptr %331, align 8, !tbaa !28
  br i1 %325, label %333, label %400

333:                                              ; preds = %303
  %334 = mul i64 %330, 24
  %335 = getelementptr inbounds nuw i8, ptr %318, i64 %334
  %336 = getelementptr inbounds nuw i64, ptr %335, i64 %332
  %337 = icmp eq i64 %330, 0
  br i1 %337, label %344, label %338

338:                                              ; preds = %333
  %339 = getelementptr inbounds nuw i8, ptr %326, i64 8
  %340 = load ptr, ptr %339, align 8, !tbaa !73
  %341 = shl i64 %330, 4
  %342 = getelementptr i8, ptr %318, i64 %341
  %343 = getelementptr i64, ptr %318, i64 %330
  br label %352

344:                                              ; preds = %352, %333
  %345 = phi i64 [ 0, %333 ], [ %368, %352 ]
  %346 = icmp eq i64 %332, 0
  br i1 %346, label %391, label %347

347:                                              ; preds = %344
  %348 = getelementptr inbounds nuw i8, ptr %326, i64 32
  %349 = load ptr, ptr %348, align 8, !tbaa !74
  %350 = getelementptr inbounds nuw i8, ptr %326, i64 24
  %351 = load ptr, ptr %350, align 8, !tbaa !75
  br label %371

352:                                              ; preds = %352, %338
  %353 = phi i64 [ 0, %338 ], [ %369, %352 ]
  %354 = phi i64 [ 0, %338 ], [ %368, %352 ]
  %355 = getelementptr inbounds nuw i64, ptr %340, i64 %353
  %356 = load i64, ptr %355, align 8, !tbaa !42
  %357 = getelementptr inbounds nuw i64, ptr %318, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !42
  %359 = xor i64 %358, -1
  %360 = and i64 %356, %359
  %361 = getelementptr i64, ptr %342, i64 %353
  %362 = load i64, ptr %361, align 8, !tbaa !42
  %363 = getelementptr i64, ptr %343, i64 %353
  %364 = load i64, ptr %363, align 8, !tbaa !42
  %365 = xor i64 %364, -1
  %366 = and i64 %362, %365
  %367 = or i64 %360, %354
  %368 = or i64 %367, %366
  %369 = add nuw i64 %353, 1
  %370 = icmp eq i64 %369, %330
  br i1 %370, label %344, label %352, !llvm.loop !76

371:                                              ; preds = %371, %347
  %372 = phi i64 [ 0, %347 ], [ %389, %371 ]
  %373 = phi i64 [ %345, %347 ], [ %388, %371 ]
  %374 = getelementptr inbounds nuw i64, ptr %335, i64 %372
  %375 = load i64, ptr %374, align 8, !tbaa !42
  %376 = getelementptr inbounds nuw i64, ptr %349, i64 %372
  %377 = load i64, ptr %376, align 8, !tbaa !42
  %378 = getelementptr inbounds nuw i64, ptr %336, i64 %372
  %379 = load i64, ptr %378, align 8, !tbaa !42
  %380 = or i64 %379, %377
  %381 = xor i64 %380, -1
  %382 = and i64 %375, %381
  %383 = getelementptr inbounds nuw i64, ptr %351, i64 %372
  %384 = load i64, ptr %383, align 8, !tbaa !42
  %385 = xor i64 %375, -1
  %386 = and i64 %384, %385
  %387 = or i64 %382, %373
  %388 = or i64 %387, %386
  %389 = add nuw i64 %372, 1
  %390 = icmp eq i64 %389, %332
  br i1 %390, label %391, label %371, !llvm.loop !77

391:                                              ; preds = %371, %344
  %392 = phi i64 [ %345, %344 ], [ %388, %371 ]
  %393 = load i64, ptr %160, align 8, !tbaa !78
  %394 = getelementptr inbounds nuw i64, ptr %336, i64 %332
  %395 = load i64, ptr %394, align 8, !tbaa !42
  %396 = xor i64 %395, -1
  %397 = and i64 %393, %396
  %398 = or i64 %397, %392
  %399 = icmp eq i64 %398, 0
  br i1 %399, label %493, label %400

400:                                              ; preds = %303, %391
  %401 = load ptr, ptr %161, align 8, !tbaa !40
  %402 = mul i64 %330, 3
  %403 = shl i64 %332, 1
  %404 = add i64 %402, 1
  %405 = add i64 %404, %403
  %406 = load i64, ptr %162, align 8, !tbaa !41
  %407 = sub i64 64, %406
  %408 = shl nsw i64 -1, %407
  %409 = xor i64 %408, -1
  %410 = add i32 %310, 1
  %411 = zext i32 %410 to i64
  %412 = mul i64 %411, -7046029254386353131
  %413 = icmp eq i64 %405, 0
  br i1 %413, label %427, label %414

414:                                              ; preds = %400, %414
  %415 = phi i64 [ %425, %414 ], [ %412, %400 ]
  %416 = phi i64 [ %424, %414 ], [ 0, %400 ]
  %417 = phi i64 [ %423, %414 ], [ %411, %400 ]
  %418 = mul i64 %417, -2540129978930954240
  %419 = lshr i64 %415, 41
  %420 = or disjoint i64 %418, %419
  %421 = getelementptr inbounds nuw i64, ptr %318, i64 %416
  %422 = load i64, ptr %421, align 8, !tbaa !42
  %423 = xor i64 %420, %422
  %424 = add nuw i64 %416, 1
  %425 = mul i64 %423, -7046029254386353131
  %426 = icmp eq i64 %424, %405
  br i1 %426, label %427, label %414, !llvm.loop !43

427:                                              ; preds = %414, %400
  %428 = phi i64 [ %412, %400 ], [ %425, %414 ]
  %429 = lshr i64 %428, %406
  %430 = getelementptr inbounds nuw i32, ptr %401, i64 %429
  %431 = load i32, ptr %430, align 4, !tbaa !3
  %432 = icmp eq i32 %431, 0
  br i1 %432, label %466, label %433

433:                                              ; preds = %427
  %434 = load ptr, ptr %153, align 8, !tbaa !35
  br label %435

435:                                              ; preds = %460, %433
  %436 = phi i32 [ %431, %433 ], [ %464, %460 ]
  %437 = phi i64 [ %429, %433 ], [ %462, %460 ]
  %438 = add i32 %436, -1
  %439 = zext i32 %438 to i64
  %440 = getelementptr inbounds nuw i32, ptr %434, i64 %439
  %441 = load i32, ptr %440, align 4, !tbaa !3
  %442 = icmp eq i32 %441, %310
  br i1 %442, label %443, label %460

443:                                              ; preds = %435
  br i1 %413, label %466, label %444

444:                                              ; preds = %443
  %445 = load ptr, ptr %158, align 8, !tbaa !34
  %446 = mul i64 %405, %439
  %447 = getelementptr inbounds nuw i64, ptr %445, i64 %446
  br label %448

448:                                              ; preds = %455, %444
  %449 = phi i64 [ 0, %444 ], [ %456, %455 ]
  %450 = getelementptr inbounds nuw i64, ptr %447, i64 %449
  %451 = load i64, ptr %450, align 8, !tbaa !42
  %452 = getelementptr inbounds nuw i64, ptr %318, i64 %449
  %453 = load i64, ptr %452, align 8, !tbaa !42
  %454 = icmp eq i64 %451, %453
  br i1 %454, label %455, label %458

455:                                              ; preds = %448
  %456 = add nuw i64 %449, 1
  %457 = icmp eq i64 %456, %405
  br i1 %457, label %466, label %448, !llvm.loop !46

458:                                              ; preds = %448
  %459 = icmp eq i64 %449, %405
  br i1 %459, label %466, label %460

460:                                              ; preds = %458, %435
  %461 = add i64 %437, 1
  %462 = and i64 %461, %409
  %463 = getelementptr inbounds nuw i32, ptr %401, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !3
  %465 = icmp eq i32 %464, 0
  br i1 %465, label %466, label %435, !llvm.loop !47

466:                                              ; preds = %443, %458, %460, %455, %427
  %467 = phi i64 [ %429, %427 ], [ %437, %455 ], [ %437, %458 ], [ %437, %443 ], [ %462, %460 ]
  %468 = getelementptr inbounds nuw i32, ptr %401, i64 %467
  %469 = load i32, ptr %468, align 4, !tbaa !3
  %470 = icmp eq i32 %469, 0
  br i1 %470, label %471, label %489

471:                                              ; preds = %466
  %472 = load ptr, ptr %153, align 8, !tbaa !35
  %473 = load i64, ptr %51, align 8, !tbaa !31
  %474 = getelementptr inbounds nuw i32, ptr %472, i64 %473
  store i32 %310, ptr %474, align 4, !tbaa !3
  %475 = load ptr, ptr %163, align 8, !tbaa !36
  %476 = getelementptr inbounds nuw i32, ptr %475, i64 %473
  store i32 %167, ptr %476, align 4, !tbaa !3
  %477 = load ptr, ptr %164, align 8, !tbaa !37
  %478 = getelementptr inbounds nuw i32, ptr %477, i64 %473
  store i32 %307, ptr %478, align 4, !tbaa !3
  %479 = load ptr, ptr %149, align 8, !tbaa !38
  br i1 %230, label %484, label %480

480:                                              ; preds = %471
  %481 = getelementptr inbounds nuw i32, ptr %479, i64 %229
  %482 = load i32, ptr %481, align 4, !tbaa !3
  %483 = add i32 %482, 1
  br label %484

484:                                              ; preds = %471, %480
  %485 = phi i32 [ %483, %480 ], [ 0, %471 ]
  %486 = add i64 %473, 1
  store i64 %486, ptr %51, align 8, !tbaa !31
  %487 = getelementptr inbounds nuw i32, ptr %479, i64 %473
  store i32 %485, ptr %487, align 4, !tbaa !3
  %488 = trunc i64 %486 to i32
  store i32 %488, ptr %468, align 4, !tbaa !3
  store i64 %486, ptr %50, align 8, !tbaa !39
  br label %489

489:                                              ; preds = %484, %466
  %490 = add nuw nsw i64 %306, 1
  %491 = add i32 %307, 1
  %492 = icmp eq i64 %490, %295
  br i1 %492, label %497, label %303, !llvm.loop !79

493:                                              ; preds = %391
  %494 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %229, ptr %494, align 8, !tbaa !80
  %495 = zext i32 %307 to i64
  %496 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %495, ptr %496, align 8, !tbaa !81
  br label %501

497:                                              ; preds = %489, %273, %271
  %498 = phi i32 [ %233, %271 ], [ %233, %273 ], [ %491, %489 ]
  %499 = add nuw nsw i64 %232, 1
  %500 = icmp eq i64 %499, %208
  br i1 %500, label %503, label %231, !llvm.loop !82

501:                                              ; preds = %178, %170, %182, %186, %207, %216, %493
  %502 = phi i64 [ 0, %493 ], [ 1, %182 ], [ 6, %186 ], [ 6, %207 ], [ 4, %216 ], [ 0, %170 ], [ 0, %178 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4
  br label %510

503:                                              ; preds = %497
  %504 = load i64, ptr %51, align 8, !tbaa !31
  br label %505

505:                                              ; preds = %503, %222
  %506 = phi i64 [ %504, %503 ], [ %218, %222 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4
  %507 = load i64, ptr %144, align 8, !tbaa !49
  %508 = add i64 %507, 1
  store i64 %508, ptr %144, align 8, !tbaa !49
  %509 = icmp ult i64 %508, %506
  br i1 %509, label %165, label %510, !llvm.loop !83

510:                                              ; preds = %505, %143, %501, %1
  %511 = phi i64 [ %502, %501 ], [ 5, %1 ], [ 0, %143 ], [ 0, %505 ]
  ret i64 %511
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define internal fastcc void @meet(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) %4) unnamed_addr #0 {
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = load ptr, ptr %6, align 8, !tbaa !14
  %8 = load ptr, ptr %7, align 8, !tbaa !20
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %10 = load i64, ptr %9, align 8, !tbaa !26
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %12 = load i64, ptr %11, align 8, !tbaa !28
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %14 = load ptr, ptr %13, align 8, !tbaa !84
  %15 = load ptr, ptr %8, align 8, !tbaa !54
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %17 = load ptr, ptr %16, align 8, !tbaa !55
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %19 = load ptr, ptr %18, align 8, !tbaa !56
  %20 = zext i32 %3 to i64
  %21 = getelementptr inbounds nuw i32, ptr %19, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i32, ptr %17, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 176
  %27 = load ptr, ptr %26, align 8, !tbaa !85
  tail call void %14(ptr noundef %15, i32 noundef %25, ptr noundef %27) #5
  %28 = icmp eq i64 %10, 0
  br i1 %28, label %36, label %29

29:                                               ; preds = %5
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !73
  %32 = load ptr, ptr %26, align 8, !tbaa !85
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !86
  %35 = shl i64 %10, 1
  br label %42

36:                                               ; preds = %42, %5
  %37 = shl i64 %12, 1
  %38 = icmp eq i64 %37, 0
  %39 = mul i64 %10, 3
  br i1 %38, label %76, label %40

40:                                               ; preds = %36
  %41 = getelementptr i64, ptr %2, i64 %10
  br label %101

42:                                               ; preds = %29, %42
  %43 = phi i64 [ 0, %29 ], [ %74, %42 ]
  %44 = getelementptr inbounds nuw i64, ptr %1, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !42
  %46 = getelementptr inbounds nuw i64, ptr %31, i64 %43
  %47 = load i64, ptr %46, align 8, !tbaa !42
  %48 = getelementptr inbounds nuw i64, ptr %2, i64 %43
  %49 = load i64, ptr %48, align 8, !tbaa !42
  %50 = getelementptr inbounds nuw i64, ptr %32, i64 %43
  %51 = load i64, ptr %50, align 8, !tbaa !42
  %52 = xor i64 %51, -1
  %53 = or i64 %49, %52
  %54 = and i64 %53, %47
  %55 = or i64 %54, %45
  %56 = getelementptr inbounds nuw i64, ptr %4, i64 %43
  store i64 %55, ptr %56, align 8, !tbaa !42
  %57 = add i64 %43, %10
  %58 = getelementptr inbounds nuw i64, ptr %1, i64 %57
  %59 = load i64, ptr %58, align 8, !tbaa !42
  %60 = getelementptr inbounds nuw i64, ptr %34, i64 %43
  %61 = load i64, ptr %60, align 8, !tbaa !42
  %62 = load i64, ptr %48, align 8, !tbaa !42
  %63 = and i64 %62, %61
  %64 = or i64 %63, %59
  %65 = getelementptr inbounds nuw i64, ptr %4, i64 %57
  store i64 %64, ptr %65, align 8, !tbaa !42
  %66 = add i64 %43, %35
  %67 = getelementptr inbounds nuw i64, ptr %1, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !42
  %69 = load i64, ptr %60, align 8, !tbaa !42
  %70 = load i64, ptr %50, align 8, !tbaa !42
  %71 = and i64 %70, %69
  %72 = or i64 %71, %68
  %73 = getelementptr inbounds nuw i64, ptr %4, i64 %66
  store i64 %72, ptr %73, align 8, !tbaa !42
  %74 = add nuw i64 %43, 1
  %75 = icmp eq i64 %74, %10
  br i1 %75, label %36, label %42, !llvm.loop !87

76:                                               ; preds = %101, %36
  %77 = add i64 %37, %39
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !42
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %81 = load i64, ptr %80, align 8, !tbaa !78
  %82 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %83 = load ptr, ptr %82, align 8, !tbaa !88
  %84 = load ptr, ptr %6, align 8, !tbaa !14
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 96
  %86 = load ptr, ptr %85, align 8, !tbaa !68
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 120
  %88 = load ptr, ptr %87, align 8, !tbaa !56
  %89 = getelementptr inbounds nuw i32, ptr %88, i64 %20
  %90 = load i32, ptr %89, align 4, !tbaa !3
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds nuw i16, ptr %86, i64 %91
  %93 = load i16, ptr %92, align 2, !tbaa !69
  %94 = zext i16 %93 to i64
  %95 = getelementptr inbounds nuw i64, ptr %83, i64 %94
  %96 = load i64, ptr %95, align 8, !tbaa !42
  %97 = xor i64 %96, -1
  %98 = and i64 %81, %97
  %99 = or i64 %98, %79
  %100 = getelementptr inbounds nuw i64, ptr %4, i64 %77
  store i64 %99, ptr %100, align 8, !tbaa !42
  ret void

101:                                              ; preds = %40, %101
  %102 = phi i64 [ 0, %40 ], [ %110, %101 ]
  %103 = add i64 %102, %39
  %104 = getelementptr inbounds nuw i64, ptr %1, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !42
  %106 = getelementptr i64, ptr %41, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !42
  %108 = or i64 %107, %105
  %109 = getelementptr inbounds nuw i64, ptr %4, i64 %103
  store i64 %108, ptr %109, align 8, !tbaa !42
  %110 = add nuw i64 %102, 1
  %111 = icmp eq i64 %110, %37
  br i1 %111, label %76, label %101, !llvm.loop !89
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @within(ptr noundef readonly captures(none) %0, i32 noundef range(i32 0, 65536) %1, i32 noundef %2) unnamed_addr #2 {
  %4 = load ptr, ptr %0, align 8, !tbaa !7
  %5 = load ptr, ptr %4, align 8, !tbaa !14
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !90
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !91
  %10 = zext nneg i32 %1 to i64
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !92
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !93
  %16 = zext i32 %2 to i64
  %17 = getelementptr inbounds nuw i16, ptr %15, i64 %16
  %18 = load i16, ptr %17, align 2, !tbaa !69
  %19 = zext i16 %18 to i64
  %20 = getelementptr i32, ptr %9, i64 %13
  %21 = getelementptr i32, ptr %20, i64 %19
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i16, ptr %7, i64 %23
  %25 = load i16, ptr %24, align 2, !tbaa !69
  %26 = icmp eq i16 %25, 0
  br i1 %26, label %36, label %27

27:                                               ; preds = %3
  %28 = zext i16 %25 to i64
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !94
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %33 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 160
  br label %38

36:                                               ; preds = %98, %3
  %37 = phi i32 [ 0, %3 ], [ %99, %98 ]
  ret i32 %37

38:                                               ; preds = %27, %98
  %39 = phi i64 [ 1, %27 ], [ %100, %98 ]
  %40 = phi i32 [ 0, %27 ], [ %99, %98 ]
  %41 = getelementptr inbounds nuw i16, ptr %24, i64 %39
  %42 = load i16, ptr %41, align 2, !tbaa !69
  %43 = zext i16 %42 to i64
  %44 = getelementptr inbounds nuw i8, ptr %30, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !95
  %46 = and i8 %45, 1
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %98, label %48

48:                                               ; preds = %38
  %49 = and i8 %45, 2
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %48
  %52 = load ptr, ptr %31, align 8, !tbaa !96
  %53 = icmp eq ptr %52, null
  br i1 %53, label %98, label %54

54:                                               ; preds = %51
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 %16
  %56 = load i8, ptr %55, align 1, !tbaa !95
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %58, label %98

58:                                               ; preds = %48, %54
  %59 = load ptr, ptr %32, align 8, !tbaa !97
  %60 = getelementptr inbounds nuw ptr, ptr %59, i64 %43
  %61 = load ptr, ptr %60, align 8, !tbaa !71
  %62 = getelementptr inbounds nuw i32, ptr %61, i64 %16
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = add i32 %63, -1
  %65 = icmp eq i32 %63, 0
  br i1 %65, label %98, label %66

66:                                               ; preds = %58
  %67 = load ptr, ptr %33, align 8, !tbaa !98
  %68 = zext i32 %64 to i64
  %69 = getelementptr inbounds nuw i32, ptr %67, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = load i64, ptr %34, align 8, !tbaa !62
  %72 = trunc i64 %71 to i32
  %73 = add i32 %72, 1
  %74 = icmp eq i32 %70, %73
  br i1 %74, label %75, label %98

75:                                               ; preds = %66
  %76 = icmp eq i32 %40, 0
  %77 = load ptr, ptr %35, align 8, !tbaa !72
  br i1 %76, label %94, label %78

78:                                               ; preds = %75
  %79 = zext i32 %40 to i64
  br label %80

80:                                               ; preds = %78, %87
  %81 = phi i64 [ %79, %78 ], [ %82, %87 ]
  %82 = add nsw i64 %81, -1
  %83 = and i64 %82, 4294967295
  %84 = getelementptr inbounds nuw i32, ptr %77, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !3
  %86 = icmp ugt i32 %85, %64
  br i1 %86, label %87, label %91

87:                                               ; preds = %80
  %88 = getelementptr inbounds nuw i32, ptr %77, i64 %81
  store i32 %85, ptr %88, align 4, !tbaa !3
  %89 = and i64 %82, 4294967295
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %91, label %80, !llvm.loop !99

91:                                               ; preds = %87, %80
  %92 = phi i64 [ %81, %80 ], [ 0, %87 ]
  %93 = and i64 %92, 4294967295
  br label %94

94:                                               ; preds = %91, %75
  %95 = phi i64 [ 0, %75 ], [ %93, %91 ]
  %96 = getelementptr inbounds nuw i32, ptr %77, i64 %95
  store i32 %64, ptr %96, align 4, !tbaa !3
  %97 = add i32 %40, 1
  br label %98

98:                                               ; preds = %51, %38, %54, %58, %66, %94
  %99 = phi i32 [ %97, %94 ], [ %40, %66 ], [ %40, %58 ], [ %40, %54 ], [ %40, %38 ], [ %40, %51 ]
  %100 = add nuw nsw i64 %39, 1
  %101 = icmp eq i64 %39, %28
  br i1 %101, label %36, label %38, !llvm.loop !100
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_nearest(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load ptr, ptr %0, align 8, !tbaa !7
  %5 = load ptr, ptr %4, align 8, !tbaa !14
  %6 = load ptr, ptr %5, align 8, !tbaa !20
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !26
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !28
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !29
  %15 = icmp eq ptr %14, null
  br i1 %15, label %335, label %16

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = load i64, ptr %17, align 8, !tbaa !30
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %23, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %22 = load i64, ptr %21, align 8, !tbaa !31
  br label %49

23:                                               ; preds = %16
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %25 = load i64, ptr %24, align 8, !tbaa !101
  %26 = add i64 %25, 1
  store i64 %26, ptr %24, align 8, !tbaa !101
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %29 = load ptr, ptr %28, align 8, !tbaa !102
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %31 = load i64, ptr %30, align 8, !tbaa !103
  %32 = getelementptr inbounds nuw i32, ptr %29, i64 %31
  store i32 %27, ptr %32, align 4, !tbaa !3
  %33 = trunc i64 %31 to i32
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %35 = load ptr, ptr %34, align 8, !tbaa !35
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %37 = load i64, ptr %36, align 8, !tbaa !31
  %38 = getelementptr inbounds nuw i32, ptr %35, i64 %37
  store i32 %33, ptr %38, align 4, !tbaa !3
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load ptr, ptr %39, align 8, !tbaa !36
  %41 = getelementptr inbounds nuw i32, ptr %40, i64 %37
  store i32 -1, ptr %41, align 4, !tbaa !3
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = load ptr, ptr %42, align 8, !tbaa !37
  %44 = getelementptr inbounds nuw i32, ptr %43, i64 %37
  store i32 0, ptr %44, align 4, !tbaa !3
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !38
  %47 = add i64 %37, 1
  store i64 %47, ptr %36, align 8, !tbaa !31
  %48 = getelementptr inbounds nuw i32, ptr %46, i64 %37
  store i32 0, ptr %48, align 4, !tbaa !3
  store i64 1, ptr %17, align 8, !tbaa !30
  br label %49

49:                                               ; preds = %20, %23
  %50 = phi i64 [ %22, %20 ], [ %47, %23 ]
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %53 = load i64, ptr %51, align 8, !tbaa !49
  %54 = icmp ult i64 %53, %50
  br i1 %54, label %55, label %335

55:                                               ; preds = %49
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %61 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %70

70:                                               ; preds = %55, %330
  %71 = phi i64 [ %53, %55 ], [ %333, %330 ]
  %72 = trunc i64 %71 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4
  %73 = load ptr, ptr %0, align 8, !tbaa !7
  %74 = load i64, ptr %56, align 8, !tbaa !53
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %326, label %76

76:                                               ; preds = %70
  %77 = load ptr, ptr %73, align 8, !tbaa !14
  %78 = load ptr, ptr %77, align 8, !tbaa !20
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %80 = load ptr, ptr %79, align 8, !tbaa !29
  %81 = load ptr, ptr %78, align 8, !tbaa !54
  %82 = load ptr, ptr %57, align 8, !tbaa !35
  %83 = getelementptr inbounds nuw i32, ptr %82, i64 %71
  %84 = load i32, ptr %83, align 4, !tbaa !3
  %85 = getelementptr inbounds nuw i8, ptr %77, i64 88
  %86 = load ptr, ptr %85, align 8, !tbaa !55
  %87 = getelementptr inbounds nuw i8, ptr %77, i64 120
  %88 = load ptr, ptr %87, align 8, !tbaa !56
  %89 = zext i32 %84 to i64
  %90 = getelementptr inbounds nuw i32, ptr %88, i64 %89
  %91 = load i32, ptr %90, align 4, !tbaa !3
  %92 = zext i32 %91 to i64
  %93 = getelementptr inbounds nuw i32, ptr %86, i64 %92
  %94 = load i32, ptr %93, align 4, !tbaa !3
  %95 = call i32 %80(ptr noundef %81, i32 noundef %94, ptr noundef nonnull %2, ptr noundef nonnull %3) #5
  %96 = icmp eq i32 %95, -1
  br i1 %96, label %326, label %97

97:                                               ; preds = %76
  %98 = zext i32 %95 to i64
  %99 = load ptr, ptr %73, align 8, !tbaa !14
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 80
  %101 = load i64, ptr %100, align 8, !tbaa !57
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds nuw i8, ptr %73, i64 248
  %104 = load i64, ptr %103, align 8, !tbaa !58
  %105 = icmp ugt i64 %102, %104
  br i1 %105, label %326, label %106

106:                                              ; preds = %97
  %107 = add i64 %102, 2
  store i64 %107, ptr %58, align 8, !tbaa !59
  %108 = load i64, ptr %52, align 8, !tbaa !31
  %109 = add i64 %108, %107
  %110 = load i64, ptr %59, align 8, !tbaa !60
  %111 = icmp ugt i64 %109, %110
  br i1 %111, label %326, label %112

112:                                              ; preds = %106
  %113 = load i64, ptr %56, align 8, !tbaa !53
  %114 = add i64 %113, -1
  store i64 %114, ptr %56, align 8, !tbaa !53
  %115 = icmp eq i32 %95, 0
  br i1 %115, label %330, label %116

116:                                              ; preds = %112
  %117 = and i64 %71, 4294967295
  %118 = icmp eq i32 %72, -1
  br label %119

119:                                              ; preds = %116, %322
  %120 = phi i64 [ 0, %116 ], [ %324, %322 ]
  %121 = phi i32 [ 0, %116 ], [ %323, %322 ]
  %122 = mul i64 %12, %120
  %123 = load ptr, ptr %0, align 8, !tbaa !7
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 144
  %125 = load ptr, ptr %124, align 8, !tbaa !61
  %126 = load i64, ptr %60, align 8, !tbaa !62
  %127 = getelementptr inbounds nuw %struct.lv_part, ptr %125, i64 %126
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %129 = load i32, ptr %128, align 4, !tbaa !63
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %161, label %131

131:                                              ; preds = %119
  %132 = load ptr, ptr %3, align 8, !tbaa !65
  %133 = getelementptr inbounds nuw i64, ptr %132, i64 %122
  %134 = zext i32 %129 to i64
  %135 = load ptr, ptr %123, align 8, !tbaa !14
  %136 = load ptr, ptr %135, align 8, !tbaa !20
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 64
  %138 = load i64, ptr %137, align 8, !tbaa !26
  %139 = getelementptr inbounds nuw i64, ptr %133, i64 %138
  %140 = add nsw i64 %134, -1
  %141 = getelementptr inbounds nuw i8, ptr %123, i64 152
  %142 = load ptr, ptr %141, align 8, !tbaa !66
  %143 = getelementptr inbounds nuw i8, ptr %136, i64 72
  %144 = load i64, ptr %143, align 8, !tbaa !28
  %145 = mul i64 %144, %140
  %146 = getelementptr inbounds nuw i64, ptr %142, i64 %145
  %147 = icmp eq i64 %144, 0
  br i1 %147, label %161, label %148

148:                                              ; preds = %131, %148
  %149 = phi i64 [ %157, %148 ], [ 0, %131 ]
  %150 = phi i64 [ %156, %148 ], [ 0, %131 ]
  %151 = getelementptr inbounds nuw i64, ptr %139, i64 %149
  %152 = load i64, ptr %151, align 8, !tbaa !42
  %153 = getelementptr inbounds nuw i64, ptr %146, i64 %149
  %154 = load i64, ptr %153, align 8, !tbaa !42
  %155 = and i64 %154, %152
  %156 = or i64 %155, %150
  %157 = add nuw i64 %149, 1
  %158 = icmp eq i64 %157, %144
  br i1 %158, label %159, label %148, !llvm.loop !67

159:                                              ; preds = %148
  %160 = icmp eq i64 %156, 0
  br i1 %160, label %161, label %322

161:                                              ; preds = %131, %119, %159
  %162 = load ptr, ptr %57, align 8, !tbaa !35
  %163 = getelementptr inbounds nuw i32, ptr %162, i64 %117
  %164 = load i32, ptr %163, align 4, !tbaa !3
  %165 = load ptr, ptr %4, align 8, !tbaa !14
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 96
  %167 = load ptr, ptr %166, align 8, !tbaa !68
  %168 = getelementptr inbounds nuw i8, ptr %165, i64 120
  %169 = load ptr, ptr %168, align 8, !tbaa !56
  %170 = zext i32 %164 to i64
  %171 = getelementptr inbounds nuw i32, ptr %169, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !3
  %173 = zext i32 %172 to i64
  %174 = getelementptr inbounds nuw i16, ptr %167, i64 %173
  %175 = load i16, ptr %174, align 2, !tbaa !69
  %176 = zext i16 %175 to i32
  %177 = load ptr, ptr %2, align 8, !tbaa !71
  %178 = getelementptr inbounds nuw i32, ptr %177, i64 %120
  %179 = load i32, ptr %178, align 4, !tbaa !3
  %180 = call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %176, i32 noundef %179) #3
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %322, label %182

182:                                              ; preds = %161
  %183 = zext i32 %180 to i64
  br label %184

184:                                              ; preds = %182, %314
  %185 = phi i64 [ 0, %182 ], [ %315, %314 ]
  %186 = phi i32 [ %121, %182 ], [ %316, %314 ]
  %187 = load ptr, ptr %61, align 8, !tbaa !72
  %188 = getelementptr inbounds nuw i32, ptr %187, i64 %185
  %189 = load i32, ptr %188, align 4, !tbaa !3
  %190 = zext i32 %189 to i64
  %191 = load i64, ptr %62, align 8, !tbaa !33
  %192 = icmp eq i64 %191, 4294967295
  br i1 %192, label %193, label %288

193:                                              ; preds = %184
  %194 = load ptr, ptr %63, align 8, !tbaa !34
  %195 = load ptr, ptr %3, align 8, !tbaa !65
  %196 = getelementptr inbounds nuw i64, ptr %195, i64 %122
  %197 = load ptr, ptr %0, align 8, !tbaa !7
  %198 = load ptr, ptr %197, align 8, !tbaa !14
  %199 = load ptr, ptr %198, align 8, !tbaa !20
  %200 = getelementptr inbounds nuw i8, ptr %199, i64 64
  %201 = load i64, ptr %200, align 8, !tbaa !26
  %202 = getelementptr inbounds nuw i8, ptr %199, i64 72
  %203 = load i64, ptr %202, align 8, !tbaa !28
  %204 = mul i64 %201, 24
  %205 = getelementptr i8, ptr %194, i64 %204
  %206 = shl i64 %203, 4
  %207 = getelementptr i8, ptr %205, i64 %206
  %208 = getelementptr i8, ptr %207, i64 8
  call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %194, ptr noundef %196, i32 noundef %189, ptr noundef %208) #3
  %209 = load ptr, ptr %63, align 8, !tbaa !34
  %210 = load ptr, ptr %0, align 8, !tbaa !7
  %211 = load ptr, ptr %210, align 8, !tbaa !14
  %212 = load ptr, ptr %211, align 8, !tbaa !20
  %213 = getelementptr inbounds nuw i8, ptr %212, i64 64
  %214 = load i64, ptr %213, align 8, !tbaa !26
  %215 = mul i64 %214, 3
  %216 = getelementptr inbounds nuw i8, ptr %212, i64 72
  %217 = load i64, ptr %216, align 8, !tbaa !28
  %218 = getelementptr i64, ptr %209, i64 %215
  %219 = shl i64 %217, 4
  %220 = getelementptr i8, ptr %218, i64 %219
  %221 = getelementptr i8, ptr %220, i64 8
  %222 = add i64 %215, %217
  %223 = add i64 %222, %217
  %224 = shl i64 %214, 1
  %225 = icmp eq i64 %224, 0
  br i1 %225, label %228, label %226

226:                                              ; preds = %193
  %227 = load ptr, ptr %64, align 8, !tbaa !104
  br label %233

228:                                              ; preds = %233, %193
  %229 = phi i64 [ 0, %193 ], [ %245, %233 ]
  %230 = icmp ugt i64 %222, %223
  br i1 %230, label %248, label %231

231:                                              ; preds = %228
  %232 = load ptr, ptr %64, align 8, !tbaa !104
  br label %254

233:                                              ; preds = %233, %226
  %234 = phi i64 [ 0, %226 ], [ %246, %233 ]
  %235 = phi i64 [ 0, %226 ], [ %245, %233 ]
  %236 = getelementptr inbounds nuw i64, ptr %227, i64 %234
  %237 = load i64, ptr %236, align 8, !tbaa !42
  %238 = getelementptr inbounds nuw i64, ptr %221, i64 %234
  %239 = load i64, ptr %238, align 8, !tbaa !42
  %240 = and i64 %239, %237
  %241 = getelementptr inbounds nuw i64, ptr %209, i64 %234
  %242 = load i64, ptr %241, align 8, !tbaa !42
  %243 = xor i64 %242, -1
  %244 = and i64 %240, %243
  %245 = or i64 %244, %235
  %246 = add nuw i64 %234, 1
  %247 = icmp eq i64 %246, %224
  br i1 %247, label %228, label %233, !llvm.loop !105

248:                                              ; preds = %254, %228
  %249 = phi i64 [ %229, %228 ], [ %266, %254 ]
  %250 = icmp eq i64 %217, 0
  br i1 %250, label %285, label %251

251:                                              ; preds = %248
  %252 = getelementptr inbounds nuw i8, ptr %210, i64 24
  %253 = load ptr, ptr %252, align 8, !tbaa !75
  br label %269

254:                                              ; preds = %254, %231
  %255 = phi i64 [ %222, %231 ], [ %267, %254 ]
  %256 = phi i64 [ %229, %231 ], [ %266, %254 ]
  %257 = getelementptr inbounds nuw i64, ptr %232, i64 %255
  %258 = load i64, ptr %257, align 8, !tbaa !42
  %259 = getelementptr inbounds nuw i64, ptr %221, i64 %255
  %260 = load i64, ptr %259, align 8, !tbaa !42
  %261 = and i64 %260, %258
  %262 = getelementptr inbounds nuw i64, ptr %209, i64 %255
  %263 = load i64, ptr %262, align 8, !tbaa !42
  %264 = xor i64 %263, -1
  %265 = and i64 %261, %264
  %266 = or i64 %265, %256
  %267 = add i64 %255, 1
  %268 = icmp ugt i64 %267, %223
  br i1 %268, label %248, label %254, !llvm.loop !106

269:                                              ; preds = %269, %251
  %270 = phi i64 [ 0, %251 ], [ %283, %269 ]
  %271 = phi i64 [ %249, %251 ], [ %282, %269 ]
  %272 = getelementptr inbounds nuw i64, ptr %253, i64 %270
  %273 = load i64, ptr %272, align 8, !tbaa !42
  %274 = add i64 %270, %215
  %275 = getelementptr inbounds nuw i64, ptr %221, i64 %274
  %276 = load i64, ptr %275, align 8, !tbaa !42
  %277 = and i64 %276, %273
  %278 = getelementptr inbounds nuw i64, ptr %209, i64 %274
  %279 = load i64, ptr %278, align 8, !tbaa !42
  %280 = xor i64 %279, -1
  %281 = and i64 %277, %280
  %282 = or i64 %281, %271
  %283 = add nuw i64 %270, 1
  %284 = icmp eq i64 %283, %217
  br i1 %284, label %285, label %269, !llvm.loop !107

285:                                              ; preds = %269, %248
  %286 = phi i64 [ %249, %248 ], [ %282, %269 ]
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %290, label %318

288:                                              ; preds = %184
  %289 = icmp eq i64 %191, %190
  br i1 %289, label %318, label %290

290:                                              ; preds = %285, %288
  %291 = load ptr, ptr %65, align 8, !tbaa !102
  %292 = getelementptr inbounds nuw i32, ptr %291, i64 %190
  %293 = load i32, ptr %292, align 4, !tbaa !3
  %294 = load i64, ptr %66, align 8, !tbaa !101
  %295 = trunc i64 %294 to i32
  %296 = icmp eq i32 %293, %295
  br i1 %296, label %314, label %297

297:                                              ; preds = %290
  store i32 %295, ptr %292, align 4, !tbaa !3
  %298 = load ptr, ptr %57, align 8, !tbaa !35
  %299 = load i64, ptr %52, align 8, !tbaa !31
  %300 = getelementptr inbounds nuw i32, ptr %298, i64 %299
  store i32 %189, ptr %300, align 4, !tbaa !3
  %301 = load ptr, ptr %67, align 8, !tbaa !36
  %302 = getelementptr inbounds nuw i32, ptr %301, i64 %299
  store i32 %72, ptr %302, align 4, !tbaa !3
  %303 = load ptr, ptr %68, align 8, !tbaa !37
  %304 = getelementptr inbounds nuw i32, ptr %303, i64 %299
  store i32 %186, ptr %304, align 4, !tbaa !3
  %305 = load ptr, ptr %69, align 8, !tbaa !38
  br i1 %118, label %310, label %306

306:                                              ; preds = %297
  %307 = getelementptr inbounds nuw i32, ptr %305, i64 %117
  %308 = load i32, ptr %307, align 4, !tbaa !3
  %309 = add i32 %308, 1
  br label %310

310:                                              ; preds = %297, %306
  %311 = phi i32 [ %309, %306 ], [ 0, %297 ]
  %312 = add i64 %299, 1
  store i64 %312, ptr %52, align 8, !tbaa !31
  %313 = getelementptr inbounds nuw i32, ptr %305, i64 %299
  store i32 %311, ptr %313, align 4, !tbaa !3
  br label %314

314:                                              ; preds = %310, %290
  %315 = add nuw nsw i64 %185, 1
  %316 = add i32 %186, 1
  %317 = icmp eq i64 %315, %183
  br i1 %317, label %322, label %184, !llvm.loop !108

318:                                              ; preds = %285, %288
  %319 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %117, ptr %319, align 8, !tbaa !80
  %320 = zext i32 %186 to i64
  %321 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %320, ptr %321, align 8, !tbaa !81
  br label %326

322:                                              ; preds = %314, %161, %159
  %323 = phi i32 [ %121, %159 ], [ %121, %161 ], [ %316, %314 ]
  %324 = add nuw nsw i64 %120, 1
  %325 = icmp eq i64 %324, %98
  br i1 %325, label %328, label %119, !llvm.loop !109

326:                                              ; preds = %70, %76, %97, %106, %318
  %327 = phi i64 [ 0, %318 ], [ 1, %70 ], [ 6, %76 ], [ 6, %97 ], [ 4, %106 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4
  br label %335

328:                                              ; preds = %322
  %329 = load i64, ptr %52, align 8, !tbaa !31
  br label %330

330:                                              ; preds = %328, %112
  %331 = phi i64 [ %329, %328 ], [ %108, %112 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4
  %332 = load i64, ptr %51, align 8, !tbaa !49
  %333 = add i64 %332, 1
  store i64 %333, ptr %51, align 8, !tbaa !49
  %334 = icmp ult i64 %333, %331
  br i1 %334, label %70, label %335, !llvm.loop !110

335:                                              ; preds = %330, %49, %326, %1
  %336 = phi i64 [ %327, %326 ], [ 5, %1 ], [ 0, %49 ], [ 0, %330 ]
  ret i64 %336
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_forget(ptr noundef captures(none) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %3 = load i64, ptr %2, align 8, !tbaa !39
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %29, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8, !tbaa !40
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load ptr, ptr %8, align 8, !tbaa !35
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8, !tbaa !34
  %12 = load ptr, ptr %0, align 8, !tbaa !7
  %13 = load ptr, ptr %12, align 8, !tbaa !14
  %14 = load ptr, ptr %13, align 8, !tbaa !20
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %16 = load i64, ptr %15, align 8, !tbaa !26
  %17 = mul i64 %16, 3
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 72
  %19 = load i64, ptr %18, align 8, !tbaa !28
  %20 = shl i64 %19, 1
  %21 = add i64 %17, 1
  %22 = add i64 %21, %20
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %24 = load i64, ptr %23, align 8, !tbaa !41
  %25 = sub i64 64, %24
  %26 = shl nsw i64 -1, %25
  %27 = xor i64 %26, -1
  %28 = icmp eq i64 %22, 0
  br label %35

29:                                               ; preds = %94, %1
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %30, align 8, !tbaa !52
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 0, ptr %31, align 8, !tbaa !30
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 0, ptr %32, align 8, !tbaa !49
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %33, align 8, !tbaa !31
  store i64 0, ptr %2, align 8, !tbaa !39
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 4294967295, ptr %34, align 8, !tbaa !80
  ret void

35:                                               ; preds = %5, %94
  %36 = phi i64 [ %3, %5 ], [ %37, %94 ]
  %37 = add i64 %36, -1
  %38 = getelementptr inbounds nuw i32, ptr %9, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !3
  %40 = mul i64 %22, %37
  %41 = getelementptr inbounds nuw i64, ptr %11, i64 %40
  %42 = add i32 %39, 1
  %43 = zext i32 %42 to i64
  %44 = mul i64 %43, -7046029254386353131
  br i1 %28, label %58, label %45

45:                                               ; preds = %35, %45
  %46 = phi i64 [ %56, %45 ], [ %44, %35 ]
  %47 = phi i64 [ %55, %45 ], [ 0, %35 ]
  %48 = phi i64 [ %54, %45 ], [ %43, %35 ]
  %49 = mul i64 %48, -2540129978930954240
  %50 = lshr i64 %46, 41
  %51 = or disjoint i64 %49, %50
  %52 = getelementptr inbounds nuw i64, ptr %41, i64 %47
  %53 = load i64, ptr %52, align 8, !tbaa !42
  %54 = xor i64 %51, %53
  %55 = add nuw i64 %47, 1
  %56 = mul i64 %54, -7046029254386353131
  %57 = icmp eq i64 %55, %22
  br i1 %57, label %58, label %45, !llvm.loop !43

58:                                               ; preds = %45, %35
  %59 = phi i64 [ %44, %35 ], [ %56, %45 ]
  %60 = lshr i64 %59, %24
  %61 = getelementptr inbounds nuw i32, ptr %7, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !3
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %94, label %64

64:                                               ; preds = %58, %88
  %65 = phi i32 [ %92, %88 ], [ %62, %58 ]
  %66 = phi i64 [ %90, %88 ], [ %60, %58 ]
  %67 = add i32 %65, -1
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds nuw i32, ptr %9, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = icmp eq i32 %70, %39
  br i1 %71, label %72, label %88

72:                                               ; preds = %64
  br i1 %28, label %94, label %73

73:                                               ; preds = %72
  %74 = mul i64 %22, %68
  %75 = getelementptr inbounds nuw i64, ptr %11, i64 %74
  br label %76

76:                                               ; preds = %83, %73
  %77 = phi i64 [ 0, %73 ], [ %84, %83 ]
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !42
  %80 = getelementptr inbounds nuw i64, ptr %41, i64 %77
  %81 = load i64, ptr %80, align 8, !tbaa !42
  %82 = icmp eq i64 %79, %81
  br i1 %82, label %83, label %86

83:                                               ; preds = %76
  %84 = add nuw i64 %77, 1
  %85 = icmp eq i64 %84, %22
  br i1 %85, label %94, label %76, !llvm.loop !46

86:                                               ; preds = %76
  %87 = icmp eq i64 %77, %22
  br i1 %87, label %94, label %88

88:                                               ; preds = %86, %64
  %89 = add i64 %66, 1
  %90 = and i64 %89, %27
  %91 = getelementptr inbounds nuw i32, ptr %7, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !3
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %64, !llvm.loop !47

94:                                               ; preds = %72, %86, %88, %83, %58
  %95 = phi i64 [ %60, %58 ], [ %66, %83 ], [ %66, %86 ], [ %66, %72 ], [ %90, %88 ]
  %96 = getelementptr inbounds nuw i32, ptr %7, i64 %95
  store i32 0, ptr %96, align 4, !tbaa !3
  %97 = icmp eq i64 %37, 0
  br i1 %97, label %29, label %35, !llvm.loop !111
}

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nobuiltin }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"lv_walk", !9, i64 0, !11, i64 8, !11, i64 16, !11, i64 24, !12, i64 32, !12, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !13, i64 128, !13, i64 136, !13, i64 144, !13, i64 152, !13, i64 160, !13, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !13, i64 216}
!9 = !{!"p1 _ZTS7lv_hunt", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 long long", !10, i64 0}
!12 = !{!"p1 int", !10, i64 0}
!13 = !{!"long long", !5, i64 0}
!14 = !{!15, !16, i64 0}
!15 = !{!"lv_hunt", !16, i64 0, !11, i64 8, !11, i64 16, !11, i64 24, !11, i64 32, !11, i64 40, !17, i64 48, !13, i64 56, !13, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !17, i64 128, !18, i64 136, !18, i64 144, !11, i64 152, !12, i64 160, !11, i64 168, !11, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !13, i64 216, !13, i64 224, !13, i64 232, !13, i64 240, !13, i64 248, !13, i64 256, !13, i64 264, !13, i64 272, !13, i64 280, !13, i64 288, !13, i64 296, !13, i64 304, !13, i64 312, !13, i64 320, !13, i64 328, !13, i64 336, !13, i64 344, !13, i64 352, !13, i64 360, !13, i64 368, !13, i64 376, !13, i64 384, !19, i64 392, !13, i64 400}
!16 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!17 = !{!"p1 omnipotent char", !10, i64 0}
!18 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!19 = !{!"p1 _ZTS9lv_chance", !10, i64 0}
!20 = !{!21, !22, i64 0}
!21 = !{!"lv_product", !22, i64 0, !23, i64 8, !13, i64 16, !12, i64 24, !12, i64 32, !23, i64 40, !17, i64 48, !17, i64 56, !17, i64 64, !24, i64 72, !13, i64 80, !12, i64 88, !23, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !11, i64 128, !12, i64 136, !13, i64 144, !13, i64 152, !13, i64 160, !13, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !13, i64 216, !13, i64 224, !13, i64 232, !13, i64 240, !13, i64 248, !13, i64 256, !13, i64 264, !13, i64 272}
!22 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!23 = !{!"p1 short", !10, i64 0}
!24 = !{!"p2 int", !25, i64 0}
!25 = !{!"any p2 pointer", !10, i64 0}
!26 = !{!27, !13, i64 64}
!27 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !12, i64 40, !13, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !10, i64 80, !10, i64 88}
!28 = !{!27, !13, i64 72}
!29 = !{!27, !10, i64 16}
!30 = !{!8, !13, i64 136}
!31 = !{!8, !13, i64 144}
!32 = !{!8, !11, i64 8}
!33 = !{!8, !13, i64 96}
!34 = !{!8, !11, i64 24}
!35 = !{!8, !12, i64 32}
!36 = !{!8, !12, i64 40}
!37 = !{!8, !12, i64 48}
!38 = !{!8, !12, i64 56}
!39 = !{!8, !13, i64 160}
!40 = !{!8, !12, i64 64}
!41 = !{!8, !13, i64 176}
!42 = !{!13, !13, i64 0}
!43 = distinct !{!43, !44, !45}
!44 = !{!"llvm.loop.mustprogress"}
!45 = !{!"llvm.loop.unroll.disable"}
!46 = distinct !{!46, !44, !45}
!47 = distinct !{!47, !45}
!48 = distinct !{!48, !44, !45}
!49 = !{!8, !13, i64 152}
!50 = !{!8, !13, i64 112}
!51 = !{!8, !13, i64 120}
!52 = !{!8, !13, i64 128}
!53 = !{!8, !13, i64 216}
!54 = !{!27, !10, i64 0}
!55 = !{!21, !12, i64 88}
!56 = !{!21, !12, i64 120}
!57 = !{!21, !13, i64 80}
!58 = !{!15, !13, i64 248}
!59 = !{!8, !13, i64 208}
!60 = !{!8, !13, i64 168}
!61 = !{!15, !18, i64 144}
!62 = !{!8, !13, i64 80}
!63 = !{!64, !4, i64 8}
!64 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!65 = !{!11, !11, i64 0}
!66 = !{!15, !11, i64 152}
!67 = distinct !{!67, !44, !45}
!68 = !{!21, !23, i64 96}
!69 = !{!70, !70, i64 0}
!70 = !{!"short", !5, i64 0}
!71 = !{!12, !12, i64 0}
!72 = !{!15, !12, i64 160}
!73 = !{!15, !11, i64 8}
!74 = !{!15, !11, i64 32}
!75 = !{!15, !11, i64 24}
!76 = distinct !{!76, !44, !45}
!77 = distinct !{!77, !44, !45}
!78 = !{!8, !13, i64 88}
!79 = distinct !{!79, !44, !45}
!80 = !{!8, !13, i64 192}
!81 = !{!8, !13, i64 200}
!82 = distinct !{!82, !44, !45}
!83 = distinct !{!83, !44, !45}
!84 = !{!27, !10, i64 24}
!85 = !{!15, !11, i64 176}
!86 = !{!15, !11, i64 16}
!87 = distinct !{!87, !44, !45}
!88 = !{!15, !11, i64 40}
!89 = distinct !{!89, !44, !45}
!90 = !{!21, !23, i64 40}
!91 = !{!21, !12, i64 24}
!92 = !{!21, !13, i64 16}
!93 = !{!21, !23, i64 8}
!94 = !{!21, !17, i64 48}
!95 = !{!5, !5, i64 0}
!96 = !{!21, !17, i64 56}
!97 = !{!21, !24, i64 72}
!98 = !{!15, !12, i64 88}
!99 = distinct !{!99, !44, !45}
!100 = distinct !{!100, !44, !45}
!101 = !{!8, !13, i64 184}
!102 = !{!8, !12, i64 72}
!103 = !{!8, !13, i64 104}
!104 = !{!8, !11, i64 16}
!105 = distinct !{!105, !44, !45}
!106 = distinct !{!106, !44, !45}
!107 = distinct !{!107, !44, !45}
!108 = distinct !{!108, !44, !45}
!109 = distinct !{!109, !44, !45}
!110 = distinct !{!110, !44, !45}
!111 = distinct !{!111, !44, !45}
